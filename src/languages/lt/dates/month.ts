import { capture, followedBy, notFollowedBy, oneOf, precededBy, sequence, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { FULL_MONTH } from "./parts.ts";

const WHEN = capture(
  "month",
  words([
    ["sausį"],
    ["vasarį"],
    ["kovą"],
    ["balandį"],
    ["gegužę"],
    ["birželį"],
    ["liepą"],
    ["rugpjūtį"],
    ["rugsėjį"],
    ["spalį"],
    ["lapkritį"],
    ["gruodį"],
  ]),
);
const BEFORE = new Set("nuo iki ligi po prieš tarp ir bei arba kitą praėjusį šį visą".split(" "));
const PHASE = oneOf(
  "pradžioj(e|)",
  "pradži(a|ą|os|ai)",
  "pabaig(oje|oj|a|ą|os|ai)",
  "vidur(yje|į|io|is)",
  "antroj(e|oje) pusėje",
  "pirmoj(e|oje) pusėje",
  "antr(ąją|ą) pusę",
  "pirm(ąją|ą) pusę",
);

/** A month alone: "spalį", "spalio mėnesį", "nuo spalio", "spalio pradžioje"; the clause tells the year. */
export const month = writtenDate({
  id: "lt/dates/month",
  pattern: oneOf(
    sequence(WHEN, notFollowedBy(oneOf("su", "už", "dėl", "prieš", "tarp"))),
    sequence(FULL_MONTH, oneOf("mėn.", "mėn", "mėnes(is|io|į|yje)")),
    sequence(
      precededBy("preposition", (token) => BEFORE.has(token.lower)),
      FULL_MONTH,
    ),
    sequence(FULL_MONTH, followedBy(PHASE)),
  ),
  conditions: [
    {
      name: "written as a common noun",
      test: ({ all, tokens }) => {
        const first = all[tokens.start];
        return (
          first?.capitalised === false ||
          first?.opensBlock === true ||
          /^[.!?]$/.test(all[tokens.start - 1]?.text ?? "")
        );
      },
      required: true,
    },
    {
      name: "not a tree, a bird or a fight",
      test: ({ all, tokens }) => {
        const first = all[tokens.start]?.lower ?? "";
        const before = all[tokens.start - 1]?.lower ?? "";
        if (tokens.end - tokens.start > 1) return true;
        return !(
          /^(kov|liep|baland)/.test(first) &&
          /^(dėl|į|už|laimėjo|pasodino|sodino|po|prieš|ir|tęsė|pradėjo)$/.test(before)
        );
      },
      required: true,
    },
  ],
  confidence: 0.85,
  examples: [
    { text: "⟦Vasarį⟧ pasirašyta sutartis dėl mokyklos.", value: "2025-02" },
    { text: "Galerija atidaryta ⟦lapkritį⟧.", value: "2024-11" },
    { text: "Biblioteka duris atvers ⟦spalio mėnesį⟧.", value: "2025-10" },
  ],
  counterExamples: [
    { text: "Apdovanojimą gavo Liepa Kazlauskaitė", because: "a first name is capitalised" },
    { text: "Jie pradėjo kovą su šiukšlėmis", because: "a fight" },
  ],
});
