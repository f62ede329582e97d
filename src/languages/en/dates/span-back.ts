import { optional, sequence } from "../../../engine/pattern.ts";
import { spanOfUnits } from "../../shared/dates/span-of-units.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "the last two weeks", "past three days". */
export const spanBack = spanOfUnits({
  id: "en/dates/span-back",
  direction: -1,
  pattern: sequence("last|past|previous", COUNT, optional("full"), UNIT),
  confidence: 0.8,
  examples: [{ text: "Five faults were reported in the ⟦last three days⟧.", value: "2025-03-08/2025-03-10" }],
  counterExamples: [{ text: "The last two groups left", because: "groups are no units of time" }],
});
