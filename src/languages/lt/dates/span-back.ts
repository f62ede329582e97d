import { sequence } from "../../../engine/pattern.ts";
import { spanOfUnits } from "../../shared/dates/span-of-units.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "pastarąsias dvi savaites", "per paskutines tris dienas". */
export const spanBack = spanOfUnits({
  id: "lt/dates/span-back",
  direction: -1,
  pattern: sequence("pastar(ąsias|uosius|ųjų)|paskutini(as|us|ų)|paskutines|praėjusi(as|us|ų)", COUNT, UNIT),
  confidence: 0.8,
  examples: [{ text: "Per ⟦pastarąsias tris dienas⟧ pranešta apie penkias avarijas.", value: "2025-03-08/2025-03-10" }],
  counterExamples: [{ text: "Paskutines dvi vietas užėmė svečiai", because: "places are no units of time" }],
});
