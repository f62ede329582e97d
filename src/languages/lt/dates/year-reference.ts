import { capture, notFollowedBy, sequence, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { YEAR_REFERENCES } from "./parts.ts";

/** A year pointed at: "šiemet", "pernai", "kitais metais", "tais pačiais metais". */
export const yearReference = writtenDate({
  id: "lt/dates/year-reference",
  pattern: sequence(
    capture(
      "yearOffset",
      words(YEAR_REFERENCES.map((forms) => forms.filter((form) => !/šiemetin|pernykšt/.test(form)))),
    ),
    notFollowedBy("mėn(uo|esį)|laik(ų|ais|as|o|ai)"),
  ),
  confidence: 0.9,
  examples: [
    { text: "⟦Pernai⟧ pasodinta tūkstantis medžių.", value: "2024" },
    { text: "Baseinas bus pastatytas ⟦kitais metais⟧.", value: "2026" },
    { text: "Mokykla atidaryta 2009 m., ⟦tais pačiais metais⟧ įrengta aikštė.", value: "2009" },
  ],
  counterExamples: [{ text: "Šių metų laikų dovanos", because: "the seasons of the year" }],
});
