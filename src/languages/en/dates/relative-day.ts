import { capture, notPrecededBy, sequence, words } from "../../../engine/pattern.ts";
import { dayFrom } from "../../shared/dates/day-from.ts";
import { fixedReading } from "../../shared/dates/fixed-reading.ts";

/** "today", "yesterday", "tomorrow", "the day after tomorrow", "last night", "this morning". */
export const relativeDay = fixedReading({
  id: "en/dates/relative-day",
  pattern: sequence(
    notPrecededBy("a word that makes it an epoch", (token) => ["like", "of", "even"].includes(token.lower)),
    capture(
      "row",
      words([
        ["the day before yesterday", "day before yesterday"],
        ["yesterday(|'s|’s)", "last night(|'s|’s)"],
        ["today(|'s|’s)", "tonight(|'s|’s)", "this (morning|afternoon|evening)(|'s|’s)"],
        ["tomorrow(|'s|’s)", "tomorrows", "tmrw"],
        ["the day after tomorrow", "day after tomorrow"],
      ]),
    ),
  ),
  readings: [dayFrom(-2), dayFrom(-1), dayFrom(0), dayFrom(1), dayFrom(2)],
  confidence: 0.9,
  examples: [
    { text: "A new nursery was opened ⟦yesterday⟧.", value: "2025-03-10" },
    { text: "The treaty was signed ⟦today⟧ in the town hall.", value: "2025-03-11" },
    { text: "The council will vote ⟦tomorrow⟧.", value: "2025-03-12" },
    { text: "They met ⟦the day before yesterday⟧.", value: "2025-03-09" },
  ],
  counterExamples: [{ text: "The cities of today need trees", because: "these days" }],
});
