import { oneOf, sequence } from "../../../engine/pattern.ts";
import { shift } from "../../shared/dates/shift.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "metais vėliau", "dviem dienomis vėliau", "po savaitės" is read elsewhere. */
export const later = shift({
  id: "lt/dates/later",
  direction: 1,
  base: "previous",
  pattern: sequence(oneOf(sequence(COUNT, UNIT), UNIT), "vėliau"),
  confidence: 0.88,
  examples: [{ text: "Sutartis pasirašyta 2008 m., ⟦dvejais metais vėliau⟧ pradėti mainai.", value: "2010" }],
  counterExamples: [{ text: "Valandą vėliau visi išsiskirstė", because: "hours are no dates" }],
});
