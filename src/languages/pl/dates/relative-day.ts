import { capture, notFollowedBy, oneOf, sequence, words } from "../../../engine/pattern.ts";
import { dayFrom } from "../../shared/dates/day-from.ts";
import { fixedReading } from "../../shared/dates/fixed-reading.ts";

/** "dziś", "wczoraj", "jutro", "pojutrze", "przedwczoraj", with the colloquial spellings. */
export const relativeDay = fixedReading({
  id: "pl/dates/relative-day",
  pattern: sequence(
    capture(
      "row",
      words([
        ["dzień przed wczoraj", "przedwczoraj", "przed wczoraj", "przedwczorajsz(y|a|e|ego|ej|ym)"],
        ["wczoraj", "wczorajsz(y|a|e|ego|ej|ym|ą)"],
        ["dziś", "dzis", "dzisiaj", "dzisiejsz(y|a|e|ego|ej|ym|ą)", "obecnego dnia"],
        ["jutr(o|a)", "jutrzejsz(y|a|e|ego|ej|ym|ą)"],
        ["pojutrze", "po jutrze", "dzień po jutrze", "pojutrzejsz(y|a|e|ego|ej)"],
      ]),
    ),
    notFollowedBy(oneOf("i jutro", "wygląda", "znan(y|a|e)", "miast(o|a)", "świat(a|u)")),
  ),
  conditions: [
    {
      name: "a day, not an epoch",
      test: ({ all, tokens, get }) => {
        const before = all[tokens.start - 1]?.lower ?? "";
        const next = all[tokens.end];
        const epoch = /^dzisiejsz/.test(get("row")?.text ?? "") && next?.capitalised === true;
        return !epoch && before !== "i" && !(get("row")?.number === 2 && /^(?:do|po|jak|aż)$/.test(before));
      },
      required: true,
    },
  ],
  readings: [dayFrom(-2), dayFrom(-1), dayFrom(0), dayFrom(1), dayFrom(2)],
  confidence: 0.9,
  examples: [
    { text: "⟦Wczoraj⟧ otwarto nowy żłobek.", value: "2025-03-10" },
    { text: "Umowę podpisano ⟦dziś⟧ w ratuszu.", value: "2025-03-11" },
    { text: "Na ⟦jutrzejszej⟧ sesji radni zdecydują o budżecie.", value: "2025-03-12" },
    { text: "Spotkali się ⟦przedwczoraj⟧.", value: "2025-03-09" },
  ],
  counterExamples: [
    { text: "Tradycja trwa do dziś", because: "until these days" },
    { text: "Dziś i jutro samorządu", because: "a motto" },
  ],
});
