import { capture, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { DAY } from "./parts.ts";

const MONTH_REFERENCES = words([
  ["šio mėnesio", "šio mėn.", "š. mėn.", "š. m. mėn."],
  ["praėjusio mėnesio", "praėjusio mėn.", "praeito mėnesio"],
  ["kito mėnesio", "kito mėn.", "ateinančio mėnesio"],
  [],
  ["to paties mėnesio", "to mėnesio"],
]);

/** "šio mėnesio 15 d.", "praėjusio mėnesio 20-ąją". */
export const monthReference = writtenDate({
  id: "lt/dates/month-reference",
  pattern: oneOf(sequence(capture("monthOffset", MONTH_REFERENCES), optional(","), DAY)),
  confidence: 0.93,
  examples: [
    { text: "Paraiškos priimtos iki ⟦šio mėnesio 4 d.⟧", value: "../2025-03-04" },
    { text: "Konkursas baigėsi ⟦praėjusio mėnesio 20-ąją⟧.", value: "2025-02-20" },
    { text: "Registracija prasidės ⟦kito mėnesio 1 d.⟧", value: "2025-04-01" },
  ],
  counterExamples: [{ text: "Šio mėnesio 45 renginiai", because: "no day has this number" }],
});
