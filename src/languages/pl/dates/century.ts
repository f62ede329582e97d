import { capture, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { century as shape } from "../../shared/dates/century.ts";
import { DASH } from "../../shared/dates/digits.ts";
import { ROMAN_CENTURY } from "../../shared/dates/roman.ts";
import { ORDINALS } from "./numbers.ts";

const WORD = oneOf("w.", "wiek(u|iem|i|ów|)", "stuleci(a|e|u)");

/** "XIX w.", "w XVII wieku", "XVI–XVII w.", "na przełomie XIX i XX wieku", "dwudziestego wieku". */
export const century = shape({
  id: "pl/dates/century",
  pattern: oneOf(
    sequence(
      optional(oneOf("przełom(|ie|u)")),
      capture("century", ROMAN_CENTURY),
      optional(oneOf(DASH, "i", "a", "do"), capture("centuryEnd", ROMAN_CENTURY)),
      WORD,
    ),
    sequence(capture("century", words(ORDINALS)), oneOf("wiek(u|iem|)", "stuleci(a|e|u)")),
  ),
  confidence: 0.95,
  examples: [
    { text: "Kościół z ⟦XVII wieku⟧ odnowiono.", value: "16XX" },
    { text: "Kamienica z ⟦XIX w.⟧ przy rynku.", value: "18XX" },
    { text: "Mury z ⟦XIV–XV w.⟧", value: "13XX/14XX" },
    { text: "Ogród z ⟦przełomu XIX i XX wieku⟧.", value: "18XX/19XX" },
  ],
  counterExamples: [{ text: "IV liceum i V liceum", because: "numerals of schools" }],
});
