import { oneOf, sequence } from "../../../engine/pattern.ts";
import { shift } from "../../shared/dates/shift.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "tydzień wcześniej", "dwa lata wcześniej": counted back from the date last spoken of. */
export const earlier = shift({
  id: "pl/dates/earlier",
  direction: -1,
  base: "previous",
  pattern: sequence(oneOf(sequence(COUNT, UNIT), UNIT), oneOf("wcześniej", "przedtem")),
  confidence: 0.88,
  examples: [
    { text: "Radni zgodzili się 28 lutego 2017 r., a ⟦tydzień wcześniej⟧ komisja.", value: "2017-02-21" },
    { text: "Park otwarto w 2014 r.; ⟦dwa lata wcześniej⟧ kupiono grunt.", value: "2012" },
  ],
  counterExamples: [{ text: "Nikt wcześniej tego nie robił", because: "no count" }],
});
