import { capture, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { FULL_MONTH, MONTH, YEAR_REFERENCES } from "./parts.ts";

/** "July 1927", "Jul. 1927", "August of last year", "last August", "next March". */
export const monthYear = writtenDate({
  id: "en/dates/month-year",
  pattern: oneOf(
    sequence(MONTH, optional(oneOf(",", "of", "in")), YEAR_DIGITS),
    sequence(FULL_MONTH, optional(","), optional("of"), capture("yearOffset", words(YEAR_REFERENCES))),
    sequence(
      capture(
        "reach",
        words([
          ["last", "past", "this past"],
          ["next", "the coming", "this coming"],
        ]),
      ),
      FULL_MONTH,
    ),
    sequence(capture("yearOffset", words([["this"]])), FULL_MONTH),
  ),
  conditions: [
    {
      name: "a month, not the verb",
      test: ({ all, tokens }) =>
        !all.slice(tokens.start, tokens.end).some(({ text }) => text === "may") || tokens.start === 0,
      required: true,
    },
  ],
  confidence: 0.95,
  examples: [
    { text: "The course began in ⟦November 1993⟧.", value: "1993-11" },
    { text: "The contest was called in ⟦July last year⟧.", value: "2024-07" },
    { text: "They first met ⟦last August⟧.", value: "2024-08" },
    { text: "The bridge will open ⟦next June⟧.", value: "2025-06" },
  ],
  counterExamples: [{ text: "The army may 1919 times march", because: "verbs" }],
});
