import { oneOf, sequence } from "../../../engine/pattern.ts";
import { shift } from "../../shared/dates/shift.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "rok później", "trzy dni później", "po dwóch latach": counted from the date last spoken of. */
export const later = shift({
  id: "pl/dates/later",
  direction: 1,
  base: "previous",
  pattern: sequence(oneOf(sequence(COUNT, UNIT), UNIT), oneOf("później", "potem")),
  confidence: 0.88,
  examples: [
    { text: "Umowę podpisano w 2008 r., a ⟦rok później⟧ ruszyła wymiana.", value: "2009" },
    { text: "Sesja odbyła się 4 maja 2016 r., a ⟦trzy dni później⟧ wójt podpisał akt.", value: "2016-05-07" },
  ],
  counterExamples: [{ text: "Dwie godziny później było po wszystkim", because: "hours are no dates" }],
});
