import { capture, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { century as shape } from "../../shared/dates/century.ts";
import { DASH } from "../../shared/dates/digits.ts";
import { ROMAN_CENTURY } from "../../shared/dates/roman.ts";
import { ORDINALS } from "./numbers.ts";

/** "XX a.", "XIX amžiuje", "XVI–XVII a.", "dvidešimtojo amžiaus". */
export const century = shape({
  id: "lt/dates/century",
  pattern: oneOf(
    sequence(
      capture("century", ROMAN_CENTURY),
      optional(oneOf(DASH, "ir", "bei"), capture("centuryEnd", ROMAN_CENTURY)),
      oneOf("a.", "amži(us|aus|uje|ų|uose)", "šimtme(tis|čio|tyje)"),
    ),
    sequence(capture("century", words(ORDINALS)), oneOf("amži(us|aus|uje|ų)")),
  ),
  confidence: 0.95,
  examples: [
    { text: "Bažnyčia statyta ⟦XVII amžiuje⟧.", value: "16XX" },
    { text: "Dvaras iš ⟦XIX a.⟧ pabaigos.", value: "18XX" },
    { text: "Sienos ⟦XIV–XV a.⟧", value: "13XX/14XX" },
  ],
  counterExamples: [{ text: "IV vidurinė ir V a klasė", because: "schools and classes" }],
});
