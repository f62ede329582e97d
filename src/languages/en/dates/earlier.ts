import { oneOf, sequence } from "../../../engine/pattern.ts";
import { shift } from "../../shared/dates/shift.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "a week earlier", "two years before that": counted back from the date last spoken of. */
export const earlier = shift({
  id: "en/dates/earlier",
  direction: -1,
  base: "previous",
  pattern: sequence(COUNT, UNIT, oneOf("earlier", "before that", "previously", "beforehand")),
  confidence: 0.86,
  examples: [{ text: "The council agreed on 28 February 2017, the committee ⟦a week earlier⟧.", value: "2017-02-21" }],
  counterExamples: [{ text: "Nobody earlier did that", because: "no count" }],
});
