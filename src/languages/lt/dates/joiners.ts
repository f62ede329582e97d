import type { DateJoiner } from "../../../dates/date-pack.ts";

/** Lithuanian words between two dates. */
export const JOINERS: readonly DateJoiner[] = [
  {
    id: "lt/dates/joiners/from-to",
    kind: "range",
    opening: "nuo",
    forms: "iki|-|–|—",
    examples: [
      { text: "Paroda veiks ⟦nuo balandžio 28 d. iki gegužės 3 d.⟧", value: "2025-04-28/2025-05-03" },
      { text: "Stovykla: ⟦2018 m. gruodžio 28 d. – 2019 m. sausio 3 d.⟧", value: "2018-12-28/2019-01-03" },
      { text: "Remontas vyko ⟦nuo 2016 m. gegužės iki rugsėjo⟧.", value: "2016-05/2016-09" },
    ],
    counterExamples: [],
  },
  {
    id: "lt/dates/joiners/between",
    kind: "range",
    opening: "tarp",
    needsOpening: true,
    forms: "ir|bei",
    examples: [{ text: "Parašai rinkti ⟦tarp 2018 m. sausio 28 d. ir vasario 3 d.⟧", value: "2018-01-28/2018-02-03" }],
    counterExamples: [],
  },
  {
    id: "lt/dates/joiners/and",
    kind: "list",
    forms: "ir|bei|arba|ar|,",
    examples: [{ text: "Repeticijos vyko 2016 m. gegužės 5 d. ir ⟦birželio 10 d.⟧", value: "2016-06-10" }],
    counterExamples: [],
  },
];
