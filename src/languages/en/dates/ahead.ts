import { notFollowedBy, oneOf, optional, sequence } from "../../../engine/pattern.ts";
import { shift } from "../../shared/dates/shift.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "in two weeks", "a week from now", "in a year's time"; in a past clause "in two weeks" is a duration. */
export const ahead = shift({
  id: "en/dates/ahead",
  direction: 1,
  base: "publication",
  onlyAhead: true,
  pattern: oneOf(
    sequence("in", optional("about|around"), COUNT, UNIT, optional("time"), notFollowedBy(oneOf("of", "or", "to"))),
    sequence("within", optional("the next"), COUNT, UNIT, notFollowedBy(oneOf("of", "from", "after"))),
    sequence(COUNT, UNIT, oneOf("from now", "from today", "hence")),
  ),
  confidence: 0.86,
  examples: [
    { text: "The pool will open ⟦in two weeks⟧.", value: "2025-03-25" },
    { text: "The show will start ⟦7 days from now⟧.", value: "2025-03-18" },
    { text: "Work will start ⟦within two weeks⟧.", value: "2025-03-25" },
    { text: "The hall will be ready ⟦in a year⟧.", value: "2026" },
  ],
  counterExamples: [{ text: "They walked the way in two days of rain", because: "a duration" }],
});
