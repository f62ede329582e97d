import { sequence } from "../../../engine/pattern.ts";
import { compoundOf, compoundShift } from "../../shared/dates/compound-shift.ts";
import { CARDINALS } from "./numbers.ts";

const UNITS = compoundOf({
  years: "year(|s)",
  months: "month(|s)",
  weeks: "week(|s)",
  days: "day(|s)",
  hours: "hour(|s)",
  minutes: "minute(|s)",
  between: "and",
  counts: CARDINALS,
});

/** "a year and two months ago", "1 year, 1 month, 1 week ago". */
export const compoundAgo = compoundShift({
  id: "en/dates/compound-ago",
  direction: -1,
  pattern: sequence(UNITS, "ago"),
  confidence: 0.88,
  examples: [{ text: "Work began ⟦a year and two months ago⟧.", value: "2024-01-11" }],
  counterExamples: [{ text: "It took a year and two months", because: "a duration" }],
});
