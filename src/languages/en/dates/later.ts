import { oneOf, sequence } from "../../../engine/pattern.ts";
import { shift } from "../../shared/dates/shift.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "a year later", "two days later": counted from the date last spoken of. */
export const later = shift({
  id: "en/dates/later",
  direction: 1,
  base: "previous",
  pattern: sequence(COUNT, UNIT, oneOf("later", "afterwards", "after that")),
  confidence: 0.88,
  examples: [
    { text: "The treaty was signed in 2008, and ⟦a year later⟧ exchanges began.", value: "2009" },
    { text: "The council sat on 4 May 2016; ⟦three days later⟧ the mayor signed.", value: "2016-05-07" },
  ],
  counterExamples: [{ text: "Two hours later it was over", because: "hours are no dates" }],
});
