import { oneOf, optional, sequence } from "../../../engine/pattern.ts";
import { spanOfUnits } from "../../shared/dates/span-of-units.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "the next three days", "coming two weeks". */
export const spanAhead = spanOfUnits({
  id: "en/dates/span-ahead",
  direction: 1,
  pattern: oneOf(
    sequence("next|coming|upcoming", COUNT, optional("full"), UNIT),
    sequence(COUNT, "upcoming|coming", UNIT),
  ),
  confidence: 0.8,
  examples: [{ text: "It will rain in the ⟦next three days⟧.", value: "2025-03-12/2025-03-14" }],
  counterExamples: [{ text: "The next two groups waited", because: "groups are no units of time" }],
});
