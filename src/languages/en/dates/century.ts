import { capture, glued, number, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { century as shape } from "../../shared/dates/century.ts";
import { ORDINALS } from "./numbers.ts";

const DIGITS = sequence(capture("century", number(1, 21, 1, 2)), glued, "st|nd|rd|th");
const DIGITS_END = sequence(capture("centuryEnd", number(1, 21, 1, 2)), glued, "st|nd|rd|th");
const WORDS = capture("century", words(ORDINALS.slice(0, 22)));
const WORDS_END = capture("centuryEnd", words(ORDINALS.slice(0, 22)));

/** "the 19th century", "nineteenth-century", "the 16th and 17th centuries". */
export const century = shape({
  id: "en/dates/century",
  pattern: sequence(
    oneOf(DIGITS, WORDS),
    optional(oneOf("and", "to", "-", "–", "or"), optional("the"), oneOf(DIGITS_END, WORDS_END)),
    optional("-"),
    "centur(y|ies|y's|y’s)",
  ),
  confidence: 0.95,
  examples: [
    { text: "The church dates to the ⟦17th century⟧.", value: "16XX" },
    { text: "A ⟦nineteenth-century⟧ house.", value: "18XX" },
    { text: "Walls of the ⟦14th and 15th centuries⟧.", value: "13XX/14XX" },
  ],
  counterExamples: [{ text: "The 4th grade and the 5th grade", because: "school grades" }],
});
