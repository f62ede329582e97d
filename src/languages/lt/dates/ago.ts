import { oneOf, sequence } from "../../../engine/pattern.ts";
import { shift } from "../../shared/dates/shift.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "prieš penkerius metus", "prieš 2 savaites", "prieš metus", "prieš mėnesį". */
export const ago = shift({
  id: "lt/dates/ago",
  direction: -1,
  base: "publication",
  pattern: sequence("prieš|pries", oneOf(sequence(COUNT, UNIT), UNIT)),
  confidence: 0.9,
  examples: [
    { text: "Mokykla atidaryta ⟦prieš penkerius metus⟧.", value: "2020" },
    { text: "⟦Prieš 3 dienas⟧ baigėsi registracija.", value: "2025-03-08" },
    { text: "Apie tai kalbėta ⟦prieš dvi savaites⟧.", value: "2025-02-25" },
    { text: "Darbai pradėti ⟦prieš metus⟧.", value: "2024" },
    { text: "⟦Prieš tris mėnesius⟧ pakeistas tvarkaraštis.", value: "2024-12" },
  ],
  counterExamples: [{ text: "Prieš renginį kalbėjo meras", because: "no unit of time" }],
});
