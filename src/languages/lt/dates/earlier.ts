import { oneOf, sequence } from "../../../engine/pattern.ts";
import { shift } from "../../shared/dates/shift.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "savaite anksčiau", "dvejais metais anksčiau". */
export const earlier = shift({
  id: "lt/dates/earlier",
  direction: -1,
  base: "previous",
  pattern: sequence(oneOf(sequence(COUNT, UNIT), UNIT), "anksčiau"),
  confidence: 0.88,
  examples: [{ text: "Taryba pritarė 2017 m. vasario 28 d., ⟦savaite anksčiau⟧ – komitetas.", value: "2017-02-21" }],
  counterExamples: [{ text: "Niekas anksčiau to nedarė", because: "no count" }],
});
