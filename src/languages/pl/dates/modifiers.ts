import type { DateModifier } from "../../../dates/date-pack.ts";

/** Polish words before a date that change what it means. */
export const MODIFIERS: readonly DateModifier[] = [
  {
    id: "pl/dates/modifiers/late",
    side: "before",
    meaning: "late",
    forms:
      "pod koniec|w końcu|z końcem|koniec|końca|końcem|końcu|końcówk(a|i|ę|ą)|na koniec|u schyłku|schyłku|schyłek|późn(ą|ym|ej)",
    examples: [
      { text: "Konkurs ogłoszono ⟦pod koniec listopada 2013 roku⟧.", value: "2013-11" },
      { text: "Wnioski przyjmujemy ⟦do końca roku⟧.", value: "../2025" },
    ],
    counterExamples: [],
  },
  {
    id: "pl/dates/modifiers/early",
    side: "before",
    meaning: "early",
    forms: "na początku|z początkiem|początek|początku|początkiem|początk(ach|ów|i)|wczesn(ą|ym|ej)",
    examples: [{ text: "Prace ruszą ⟦na początku maja⟧.", value: "2025-05" }],
    counterExamples: [],
  },
  {
    id: "pl/dates/modifiers/middle",
    side: "before",
    meaning: "middle",
    forms: "w połowie|połow(a|ie|ę|y|ą)|poł.|środek|w środku",
    examples: [{ text: "Jarmark otwarto ⟦w połowie grudnia 2015 r.⟧", value: "2015-12" }],
    counterExamples: [],
  },
  {
    id: "pl/dates/modifiers/first-half",
    side: "before",
    meaning: "firstHalf",
    forms: "w pierwszej połowie|pierwsz(a|ej|ą) połow(a|ie|y|ę)|i poł.|i połow(a|ie|y|ę)|1. poł.",
    examples: [{ text: "Zbiórka odbędzie się ⟦w pierwszej połowie maja⟧.", value: "2025-05-01/2025-05-15" }],
    counterExamples: [],
  },
  {
    id: "pl/dates/modifiers/second-half",
    side: "before",
    meaning: "secondHalf",
    forms: "w drugiej połowie|drug(a|iej|ą) połow(a|ie|y|ę)|ii poł.|ii połow(a|ie|y|ę)|2. poł.",
    examples: [{ text: "Wystawę otworzymy ⟦w drugiej połowie kwietnia⟧.", value: "2025-04-16/2025-04-30" }],
    counterExamples: [],
  },
  {
    id: "pl/dates/modifiers/around",
    side: "before",
    meaning: "approximate",
    forms: "około|ok.|w okolicach|mniej więcej w|koło|circa|ca",
    examples: [{ text: "Dwór zbudowano ⟦około 1830 r.⟧", value: "1830~" }],
    counterExamples: [],
  },
  {
    id: "pl/dates/modifiers/since",
    side: "before",
    meaning: "since",
    forms: "od|od dnia|od roku|począwszy od|poczynając od|już od|z dniem|licząc od",
    examples: [
      { text: "Współpraca trwa ⟦od 1958 r.⟧", value: "1958/.." },
      { text: "Nowe stawki obowiązują ⟦od 1 lutego 2024 r.⟧", value: "2024-02-01/.." },
    ],
    counterExamples: [],
  },
  {
    id: "pl/dates/modifiers/after",
    side: "before",
    meaning: "after",
    forms: "po|tuż po|zaraz po|dopiero po|krótko po",
    examples: [{ text: "Zakład upadł ⟦po 1989 r.⟧", value: "1989/.." }],
    counterExamples: [],
  },
  {
    id: "pl/dates/modifiers/until",
    side: "before",
    meaning: "until",
    forms:
      "do|do dnia|aż do|najpóźniej do|nie później niż do|nie później niż|najpóźniej|potrwa do|w terminie do|w terminie do dnia",
    examples: [{ text: "Oferty można składać ⟦do 4 lipca⟧.", value: "../2025-07-04" }],
    counterExamples: [],
  },
  {
    id: "pl/dates/modifiers/before",
    side: "before",
    meaning: "before",
    forms: "przed|tuż przed|jeszcze przed|sprzed|krótko przed",
    examples: [{ text: "Pałac stał tu ⟦przed 1945 r.⟧", value: "../1945" }],
    counterExamples: [],
  },
];
