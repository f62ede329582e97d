import type { DateJoiner } from "../../../dates/date-pack.ts";

/** English words between two dates. */
export const JOINERS: readonly DateJoiner[] = [
  {
    id: "en/dates/joiners/from-to",
    kind: "range",
    opening: "from|from the",
    forms: "to|until|till|through|thru|-|–|—",
    examples: [
      { text: "The show will run ⟦from April 28 to May 3⟧.", value: "2025-04-28/2025-05-03" },
      { text: "The camp: ⟦28 December 2018 – 3 January 2019⟧", value: "2018-12-28/2019-01-03" },
      { text: "Work lasted ⟦from May to September 2016⟧.", value: "2016-05/2016-09" },
    ],
    counterExamples: [],
  },
  {
    id: "en/dates/joiners/between",
    kind: "range",
    opening: "between|between the",
    needsOpening: true,
    forms: "and",
    examples: [
      { text: "Names were gathered ⟦between 28 January and 3 February 2018⟧.", value: "2018-01-28/2018-02-03" },
    ],
    counterExamples: [],
  },
  {
    id: "en/dates/joiners/and",
    kind: "list",
    forms: "and|or|,|as well as|&|and on|and again on",
    examples: [{ text: "Rehearsals were held on 5 May and ⟦10 June 2016⟧.", value: "2016-06-10" }],
    counterExamples: [],
  },
];
