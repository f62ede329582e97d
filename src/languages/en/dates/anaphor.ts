import { capture, notFollowedBy, sequence, words } from "../../../engine/pattern.ts";
import { anaphor as shape } from "../../shared/dates/anaphor.ts";

/** "the same day", "that month", "since then", "at that time"; bare "then" mostly orders a story and is left alone. */
export const anaphor = shape({
  id: "en/dates/anaphor",
  pattern: sequence(
    capture(
      "back",
      words([
        ["the same day", "that day", "that same day", "the same evening", "that evening"],
        ["the same month", "that month"],
        [],
        ["since then", "at that time", "by then", "at the time", "on that occasion"],
      ]),
    ),
    notFollowedBy("of|when"),
  ),
  confidence: 0.7,
  examples: [
    { text: "The act was signed on 3 May 2016. ⟦The same day⟧ a show was opened.", value: "2016-05-03" },
    { text: "The act was signed in 2016. ⟦Since then⟧ the cities have met often.", value: "2016" },
  ],
  counterExamples: [{ text: "At the time of writing it rained", because: "another time" }],
});
