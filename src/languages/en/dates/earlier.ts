import { followedBy, oneOf, sequence, token } from "../../../engine/pattern.ts";
import { shift } from "../../shared/dates/shift.ts";
import { COUNT, UNIT } from "./parts.ts";

const CLAUSE_END = token("end of a clause", "symbol", ({ text }) => /^[,;.:)–—]$/.test(text));

/** "a week earlier", "two years before that": counted back from the date last spoken of. */
export const earlier = shift({
  id: "en/dates/earlier",
  direction: -1,
  base: "previous",
  pattern: sequence(
    COUNT,
    UNIT,
    oneOf("earlier", "before that", "previously", "beforehand", sequence("before", followedBy(CLAUSE_END))),
  ),
  confidence: 0.86,
  examples: [
    { text: "The council agreed on 28 February 2017, the committee ⟦a week earlier⟧.", value: "2017-02-21" },
    { text: "The club was founded in 1976, the choir ⟦two years before⟧.", value: "1974" },
  ],
  counterExamples: [
    { text: "In 1976, two years before the flood, they left.", because: "before what, the words behind it say" },
    { text: "Nobody earlier did that", because: "no count" },
  ],
});
