import { capture, notFollowedBy, oneOf, sequence, words } from "../../../engine/pattern.ts";
import { fixedReading } from "../../shared/dates/fixed-reading.ts";

/** What lasts some days and is spoken of as known. */
const OCCASIONS = [
  "visit",
  "stay",
  "trip",
  "festival",
  "fair",
  "celebrations",
  "festivities",
  "conference",
  "forum",
  "congress",
  "meeting",
  "exchange",
  "camp",
  "event",
  "tournament",
];

const ofIt = (day: string): string[] =>
  OCCASIONS.flatMap((occasion) => [`${day} of the ${occasion}`, `${day} of their ${occasion}`]);

/** The first, second or last day of the days that the text is about. */
export const dayOf = fixedReading({
  id: "en/dates/day-of",
  pattern: oneOf(
    capture(
      "row",
      words([
        [...ofIt("the first day"), ...ofIt("the opening day"), ...ofIt("the first evening")],
        [...ofIt("the second day"), ...ofIt("the second evening")],
        ofIt("the third day"),
        ofIt("the fourth day"),
        [...ofIt("the last day"), ...ofIt("the final day"), ...ofIt("the last evening")],
      ]),
    ),
    sequence(
      capture(
        "row",
        words([
          ["on the first day", "on the first evening", "on the opening day", "on day one"],
          ["on the second day", "on the second evening", "on day two"],
          ["on the third day", "on the third evening", "on day three"],
          ["on the fourth day"],
          ["on the last day", "on the final day", "on the last evening", "on the final evening"],
        ]),
      ),
      notFollowedBy("of"),
    ),
  ),
  readings: [1, 2, 3, 4, -1].map((nth) => ({ type: "dayOf", nth })),
  confidence: 0.85,
  examples: [
    { text: "The camp ran on 9–11 May 2014. ⟦On the second day⟧ it rained.", value: "2014-05-10" },
    { text: "The camp ran on 9–11 May 2014. ⟦On the last day⟧ all sang.", value: "2014-05-11" },
    { text: "They were here on 9–11 May 2014. ⟦The last day of the stay⟧ was a quiet one.", value: "2014-05-11" },
    { text: "The fair ran on 9–11 May 2014. ⟦On the first evening⟧ a band played.", value: "2014-05-09" },
  ],
  counterExamples: [
    {
      text: "The camp ran on 9–11 May 2014. On the first day of spring another begins",
      because: "a day of something else",
    },
  ],
});
