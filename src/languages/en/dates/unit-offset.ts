import { capture, notFollowedBy, oneOf, sequence, words } from "../../../engine/pattern.ts";
import { unitOffset as shape } from "../../shared/dates/unit-offset.ts";

const WHICH = capture(
  "which",
  words([
    ["this", "the current", "current"],
    ["last", "the past", "the last", "this past", "past", "previous"],
    ["next", "the coming", "coming", "upcoming", "the upcoming", "this coming", "the next"],
  ]),
);
const PERIOD = capture(
  "unit",
  words([
    [],
    ["week(|'s|’s)"],
    ["month(|'s|’s)"],
    ["year(|'s|’s)", "yr(.|)"],
    [],
    ["quarter(|'s|’s)", "qtr"],
    [],
    ["decade(|'s|’s)"],
    ["century(|'s|’s)"],
    ["weekend(|'s|’s)"],
  ]),
);

const WEEKEND = words([[], [], [], [], [], [], [], [], [], ["weekend(|'s|’s)", "week-end"]]);

/** "last week", "next month", "this quarter", "the coming weekend". */
export const unitOffset = shape({
  id: "en/dates/unit-offset",
  pattern: oneOf(
    sequence(
      capture("which", words([["the coming", "coming", "this coming", "upcoming", "the upcoming", "this"]])),
      capture("unit", WEEKEND),
    ),
    sequence(WHICH, PERIOD, notFollowedBy(oneOf("old", "olds", sequence("-", "old")))),
    sequence(
      capture("which", words([["the", "over the"]])),
      capture("unit", words([[], [], [], [], [], [], [], [], [], ["weekend"]])),
    ),
  ),
  confidence: 0.9,
  examples: [
    { text: "The treaty was signed ⟦last week⟧.", value: "2025-03-03/2025-03-09" },
    { text: "Registration will open ⟦next month⟧.", value: "2025-04" },
    { text: "A tournament was held ⟦last weekend⟧.", value: "2025-03-08/2025-03-09" },
  ],
  counterExamples: [{ text: "The last weekly came out late", because: "another word" }],
});
