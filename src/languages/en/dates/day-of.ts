import { capture, notFollowedBy, sequence, words } from "../../../engine/pattern.ts";
import { fixedReading } from "../../shared/dates/fixed-reading.ts";

/** The first, second or last day of the days that the text is about. */
export const dayOf = fixedReading({
  id: "en/dates/day-of",
  pattern: sequence(
    capture(
      "row",
      words([
        ["on the first day"],
        ["on the second day"],
        ["on the third day"],
        ["on the fourth day"],
        ["on the last day", "on the final day"],
      ]),
    ),
    notFollowedBy("of"),
  ),
  readings: [1, 2, 3, 4, -1].map((nth) => ({ type: "dayOf", nth })),
  confidence: 0.85,
  examples: [
    { text: "The camp ran on 9–11 May 2014. ⟦On the second day⟧ it rained.", value: "2014-05-10" },
    { text: "The camp ran on 9–11 May 2014. ⟦On the last day⟧ all sang.", value: "2014-05-11" },
  ],
  counterExamples: [
    {
      text: "The camp ran on 9–11 May 2014. On the first day of spring another begins",
      because: "a day of something else",
    },
  ],
});
