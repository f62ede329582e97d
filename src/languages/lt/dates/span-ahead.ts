import { sequence } from "../../../engine/pattern.ts";
import { spanOfUnits } from "../../shared/dates/span-of-units.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "artimiausias tris dienas", "per ateinančias dvi savaites". */
export const spanAhead = spanOfUnits({
  id: "lt/dates/span-ahead",
  direction: 1,
  pattern: sequence("artimiausi(as|us|os|ų)|ateinanči(as|us|os|ų)|kit(as|us|os|ų)", COUNT, UNIT),
  confidence: 0.8,
  examples: [{ text: "⟦Artimiausias tris dienas⟧ lis.", value: "2025-03-12/2025-03-14" }],
  counterExamples: [{ text: "Kitos dvi grupės laukė", because: "groups are no units of time" }],
});
