import { sequence } from "../../../engine/pattern.ts";
import { compoundOf, compoundShift } from "../../shared/dates/compound-shift.ts";
import { CARDINALS } from "./numbers.ts";

const UNITS = compoundOf({
  years: "rok|lat(a|)",
  months: "miesiąc|miesiące|miesięcy",
  weeks: "tydzień|tygodni(e|)",
  days: "dzień|dni",
  hours: "godzin(ę|y|a|)",
  minutes: "minut(ę|y|a|)",
  between: "i",
  counts: CARDINALS,
});

/** "rok i dwa miesiące temu", "1 rok, 1 miesiąc, 1 tydzień temu". */
export const compoundAgo = compoundShift({
  id: "pl/dates/compound-ago",
  direction: -1,
  pattern: sequence(UNITS, "temu"),
  confidence: 0.88,
  examples: [{ text: "Prace zaczęły się ⟦rok i dwa miesiące temu⟧.", value: "2024-01-11" }],
  counterExamples: [{ text: "Trwało to rok i dwa miesiące", because: "a duration" }],
});
