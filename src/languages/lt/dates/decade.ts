import { defineDateRule } from "../../../dates/date-rule.ts";
import { capture, glued, number, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { ROMAN_CENTURY } from "../../shared/dates/roman.ts";
import { ORDINALS } from "./numbers.ts";

const DECADE = "dešimtme(tis|čio|tį|tyje|čiu)";
const CENTURY = sequence(capture("century", ROMAN_CENTURY), oneOf("a.", "amži(aus|uje|us)"));

const LAST_CENTURY = "praėjusio (amžiaus|šimtmečio)|praeito amžiaus";

/** "XX a. devintajame dešimtmetyje" counts from one: the ninth decade is the eighties. "90-aisiais" is the nineties. */
export const decade = defineDateRule({
  id: "lt/dates/decade",
  pattern: oneOf(
    sequence(
      optional(oneOf(CENTURY, LAST_CENTURY)),
      oneOf(capture("nth", words(ORDINALS.slice(0, 11))), capture("last", "paskutini(ame|ajame|is|jį|ojo)")),
      DECADE,
    ),
    sequence(
      optional(CENTURY),
      capture("nth", number(1, 10, 1, 2)),
      optional(glued, "-", glued, "ajame|asis|ojo|ąjį|ame|as|tajame|tasis|iajame"),
      optional("."),
      DECADE,
    ),
    sequence(CENTURY, capture("tens", number(10, 90, 2)), glued, "-", glued, "aisiais|ieji|ųjų|uosius|uosiuose"),
    sequence(
      capture("tens", number(20, 90, 2)),
      glued,
      "-",
      glued,
      "aisiais|ieji|uosius|uosiuose",
      optional("met(ais|us|uose)"),
    ),
  ),
  read: (match) => {
    const century = match.get("century")?.number ?? 20;
    const tens = match.get("tens")?.number;
    const nth = match.get("last") ? 10 : match.get("nth")?.number;
    const decade = tens ?? (nth === undefined ? undefined : (nth - 1) * 10);
    if (decade === undefined || decade % 10 !== 0 || decade < 0) return undefined;
    return { type: "decade", year: (century - 1) * 100 + decade };
  },
  confidence: 0.93,
  examples: [
    { text: "Kvartalas išaugo ⟦XX a. aštuntajame dešimtmetyje⟧.", value: "197X" },
    { text: "Ansamblis koncertavo ⟦90-aisiais⟧ visoje šalyje.", value: "199X" },
    { text: "Dvaras statytas ⟦XIX a. 9-ajame dešimtmetyje⟧.", value: "188X" },
  ],
  counterExamples: [{ text: "Paskutiniame dešimte buvo jis", because: "another word" }],
});
