import { capture, oneOf, precededBy, sequence, words } from "../../../engine/pattern.ts";
import { unitFrom } from "../../shared/dates/day-from.ts";
import { fixedReading } from "../../shared/dates/fixed-reading.ts";

/** "the end of the year", "beginning of the month", "EOM", "year-end": the period of the publication beside its phase. */
export const period = fixedReading({
  id: "en/dates/period",
  pattern: oneOf(
    sequence(
      precededBy(
        "phase",
        (token, tokens) =>
          token.lower === "of" &&
          /^(end|beginning|start|middle|half|remainder|rest)$/.test(tokens[token.index - 1]?.lower ?? ""),
      ),
      capture(
        "row",
        words([
          ["year", "the year"],
          ["month", "the month"],
          ["quarter", "the quarter"],
          ["week", "the week"],
          ["day", "the day"],
          ["decade", "the decade"],
        ]),
      ),
    ),
    sequence(
      capture(
        "row",
        words([
          ["eoy", "boy", "the eoy", "the boy", "year-end", "year end"],
          ["eom", "bom", "the eom", "the bom"],
        ]),
      ),
    ),
  ),
  conditions: [
    {
      name: "letters in capitals or few words",
      test: ({ all, tokens }) =>
        !["boy", "bom"].includes(all[tokens.end - 1]?.lower ?? "") ||
        all[tokens.end - 1]?.text === all[tokens.end - 1]?.text.toUpperCase(),
      required: true,
    },
  ],
  readings: [
    unitFrom("year", 0),
    unitFrom("month", 0),
    unitFrom("quarter", 0),
    unitFrom("week", 0),
    unitFrom("day", 0),
    unitFrom("decade", 0),
  ],
  confidence: 0.82,
  examples: [
    { text: "Work will last until the end of ⟦the year⟧.", value: "../2025" },
    { text: "We will decide by the end of ⟦the month⟧.", value: "../2025-03" },
  ],
  counterExamples: [{ text: "Events are held all year", because: "no phase of it" }],
});
