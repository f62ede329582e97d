import type { DateExpression, Unit } from "../../../dates/expression.ts";
import { capture, words } from "../../../engine/pattern.ts";
import { fixedReading } from "../../shared/dates/fixed-reading.ts";

const back = (unit: Unit, offset: number): DateExpression => ({ type: "unit", unit, offset, base: "previous" });

/** "the next day", "the following week", "the previous month", "the day before": beside the date last spoken of. */
export const nextDay = fixedReading({
  id: "en/dates/next-day",
  pattern: capture(
    "row",
    words([
      [
        "the (next|following) day",
        "the day after",
        "the next morning",
        "the following morning",
        "the following evening",
      ],
      ["the previous day", "the day before", "the preceding day", "the previous evening"],
      ["the following week", "the week after"],
      ["the previous week", "the week before"],
      ["the following month"],
      ["the previous month"],
      ["the year before", "the preceding year"],
    ]),
  ),
  readings: [
    back("day", 1),
    back("day", -1),
    back("week", 1),
    back("week", -1),
    back("month", 1),
    back("month", -1),
    back("year", -1),
  ],
  confidence: 0.85,
  examples: [
    { text: "Guests were met on 5 May 2016. ⟦The next day⟧ they saw the castle.", value: "2016-05-06" },
    { text: "Guests were met in May 2016. They left ⟦the following month⟧.", value: "2016-06" },
  ],
  counterExamples: [{ text: "The next day they left", because: "no date was spoken of before" }],
});
