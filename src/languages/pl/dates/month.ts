import { capture, oneOf, optional, precededBy, sequence, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { MONTHS } from "../months.ts";
import { FULL_MONTH } from "./parts.ts";

const BEFORE = new Set(
  "w we od do na z ze po przed koniec końca końcem końcu początek początku początkiem początkami połowa połowie połowy połową pod przełomie i a oraz lub między pomiędzy miesiąca miesiącu miesiąc koniec około ok na przez już dopiero ostatniego ostatnim następny nastepny przyszły zeszły ubiegły tegoroczny".split(
    " ",
  ),
);

/** Months whose nominative is no other word and no first name. */
const NOMINATIVES = words(MONTHS.map((forms, index) => (index === 4 ? ["maj"] : [forms[0] ?? ""])));

/** A month alone: "w lutym", "od maja"; the clause tells the year. A capitalised one inside a sentence is a name (Marzec, Maja). */
export const month = writtenDate({
  id: "pl/dates/month",
  pattern: oneOf(
    sequence(
      precededBy("preposition", (token) => BEFORE.has(token.lower)),
      optional("miesiąc(a|u)"),
      FULL_MONTH,
    ),
    capture("month", NOMINATIVES),
  ),
  conditions: [
    {
      name: "written as a common noun",
      test: ({ all, tokens }) =>
        all[tokens.end - 1]?.capitalised === false || tokens.start === 0 || all[tokens.start]?.opensBlock === true,
      required: true,
    },
  ],
  confidence: 0.85,
  examples: [
    { text: "W ⟦lutym⟧ podpisano umowę na remont szkoły.", value: "2025-02" },
    { text: "Galerię otworzono w ⟦listopadzie⟧.", value: "2024-11" },
    { text: "Biblioteka zostanie otwarta w ⟦październiku⟧.", value: "2025-10" },
  ],
  counterExamples: [
    { text: "Nagrodę odebrał Jan Marzec z Gdyni", because: "a surname is capitalised" },
    { text: "Przyszła też do Maja Kowalska", because: "a first name is capitalised" },
  ],
});
