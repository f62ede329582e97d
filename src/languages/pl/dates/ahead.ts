import { notFollowedBy, oneOf, sequence } from "../../../engine/pattern.ts";
import { shift } from "../../shared/dates/shift.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "za dwa tygodnie", "za rok", "za 7 dni". */
export const ahead = shift({
  id: "pl/dates/ahead",
  direction: 1,
  base: "publication",
  pattern: oneOf(
    sequence("za", COUNT, UNIT, notFollowedBy(oneOf("pracy", "nauki", "pobytu"))),
    sequence("za", oneOf(UNIT), notFollowedBy(oneOf("pracy", "nauki", "2", "rokiem"))),
  ),
  conditions: [
    {
      name: "a time, not a price",
      test: ({ all, tokens }) =>
        all[tokens.start - 1]?.lower !== "nagroda" &&
        !["dni", "lata", "roku", "dnia"].includes(
          tokens.end - tokens.start === 2 ? (all[tokens.end - 1]?.lower ?? "") : "",
        ),
      required: true,
    },
  ],
  confidence: 0.88,
  examples: [
    { text: "Basen otworzymy ⟦za dwa tygodnie⟧.", value: "2025-03-25" },
    { text: "Wystawa ruszy ⟦za 7 dni⟧.", value: "2025-03-18" },
    { text: "Hala będzie gotowa ⟦za rok⟧.", value: "2026" },
  ],
  counterExamples: [{ text: "Podziękował za lata współpracy", because: "thanks, not a time" }],
});
