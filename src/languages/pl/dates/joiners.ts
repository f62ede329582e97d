import type { DateJoiner } from "../../../dates/date-pack.ts";

/** Polish words between two dates. */
export const JOINERS: readonly DateJoiner[] = [
  {
    id: "pl/dates/joiners/from-to",
    kind: "range",
    opening: "od|od dnia|w dniach od|w terminie od|w okresie od|w terminie|w okresie|w dniach|od roku",
    forms: "do|do dnia|aż do|-|–|—|do roku",
    examples: [
      { text: "Wystawa potrwa ⟦od 28 kwietnia do 3 maja⟧.", value: "2025-04-28/2025-05-03" },
      { text: "Półkolonie: ⟦28 grudnia 2018 r. – 3 stycznia 2019 r.⟧", value: "2018-12-28/2019-01-03" },
      { text: "Remont trwał ⟦od maja do września 2016 r.⟧", value: "2016-05/2016-09" },
      { text: "Sezon: ⟦lipiec–sierpień 2021⟧", value: "2021-07/2021-08" },
    ],
    counterExamples: [],
  },
  {
    id: "pl/dates/joiners/between",
    kind: "range",
    opening: "między|pomiędzy",
    needsOpening: true,
    forms: "a|i",
    examples: [{ text: "Zbierano podpisy ⟦między 28 stycznia a 3 lutego 2018 r.⟧", value: "2018-01-28/2018-02-03" }],
    counterExamples: [],
  },
  {
    id: "pl/dates/joiners/turn",
    kind: "range",
    opening: "na przełomie|z przełomu|przełom(|u|em|ie)",
    needsOpening: true,
    forms: "i|oraz|a|/|-|–",
    examples: [{ text: "Ferie wypadły ⟦na przełomie stycznia i lutego 2018 r.⟧", value: "2018-01/2018-02" }],
    counterExamples: [],
  },
  {
    id: "pl/dates/joiners/and",
    kind: "list",
    forms: "i|oraz|lub|albo|,|a także|a|czy|ani|, a|, ani",
    examples: [{ text: "Próby odbyły się 5 maja i ⟦14 czerwca 2016 r.⟧", value: "2016-06-14" }],
    counterExamples: [],
  },
];
