import { capture, glued, number, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { YEAR } from "./parts.ts";

const NTH = oneOf(
  capture("quarter", words([[], ["first"], ["second"], ["third"], ["fourth"]])),
  sequence(capture("quarter", number(1, 4, 1)), glued, "st|nd|rd|th"),
);
const SHORT = capture("quarter", words([[], ["q 1"], ["q 2"], ["q 3"], ["q 4"]]));
const HALF = sequence(capture("half", words([[], ["first"], ["second", "latter"]])), "half");

/** "the third quarter of 2018", "fourth-quarter", "Q3 2018", "the first half of the year". */
export const quarter = writtenDate({
  id: "en/dates/quarter",
  pattern: oneOf(
    sequence(NTH, optional("-"), oneOf("quarter(|'s|’s)", "qtr(.|)"), optional(optional("of"), YEAR)),
    sequence(SHORT, optional(optional("of"), oneOf(YEAR, capture("shortYear", number(0, 99, 2))))),
    sequence(YEAR_DIGITS, optional(glued), SHORT),
    sequence(capture("shortYear", number(0, 99, 2)), SHORT),
    sequence(YEAR_DIGITS, optional("'|’", "s"), NTH, "quarter"),
    sequence("qtr|quarter", capture("quarter", number(1, 4, 1)), optional(YEAR)),
    sequence(HALF, "of", oneOf(sequence(optional("fiscal"), YEAR), "the year")),
  ),
  confidence: 0.92,
  examples: [
    { text: "The tender will be called in the ⟦second quarter of 2026⟧.", value: "2026-34" },
    { text: "Results for ⟦Q1 2025⟧.", value: "2025-33" },
    { text: "The balance of the ⟦second half of 2018⟧.", value: "2018-41" },
    { text: "The bypass will be built in the ⟦third quarter⟧.", value: "2025-35" },
  ],
  counterExamples: [{ text: "They won the first half", because: "the half of a match" }],
});
