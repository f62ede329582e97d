import { capture, glued, number, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { MONTH_ABBREVIATIONS } from "../months.ts";

const MONTH = capture("month", words(MONTH_ABBREVIATIONS));
const YEAR = oneOf(capture("year", number(1000, 2199, 4)), capture("shortYear", number(0, 99, 2)));

/** "31-Oct-74", "31/Oct/1974": a short month between dashes or slashes. */
export const dayShortMonth = writtenDate({
  id: "en/dates/day-short-month",
  pattern: oneOf(
    sequence(capture("day", number(1, 31, 1, 2)), glued, "-", glued, MONTH, optional(glued), "-", glued, YEAR),
    sequence(capture("day", number(1, 31, 1, 2)), glued, "/", glued, MONTH, glued, "/", glued, YEAR),
  ),
  confidence: 0.95,
  examples: [{ text: "Date: ⟦31-Oct-74⟧", value: "1974-10-31" }],
  counterExamples: [{ text: "Date: 35-Oct-74", because: "no such day" }],
});
