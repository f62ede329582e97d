import type { OfficeRefinement } from "../../../people/people-pack.ts";

/** What a word in the phrase makes of an English office; the first row that fits holds. */
export const REFINEMENTS_EN: readonly OfficeRefinement[] = [
  { from: ["mayor"], beginnings: ["deputy", "vice"], to: "deputy_mayor" },
  { from: ["minister"], beginnings: ["prime"], to: "prime_minister" },
  { from: ["minister"], beginnings: ["deputy", "vice"], to: "deputy_minister" },
  { from: ["director"], beginnings: ["deputy", "vice"], to: "deputy_director" },
  { from: ["chair"], beginnings: ["deputy", "vice"], to: "deputy_chair" },
  { from: ["deputy_chair"], beginnings: ["council"], to: "deputy_council_chair" },
  { from: ["chair"], beginnings: ["council"], to: "council_chair" },
  {
    from: ["chair"],
    beginnings: [
      "republic",
      "us",
      "usa",
      "states",
      "united",
      "polish",
      "lithuanian",
      "russian",
      "ukrain",
      "french",
      "poland",
      "lithuania",
    ],
    to: "president_of_state",
  },
  { from: ["consul"], beginnings: ["honorary"], to: "honorary_consul" },
  { from: ["member"], beginnings: ["parliament", "seimas", "sejm", "dáil"], to: "member_of_parliament" },
  { from: ["member"], beginnings: ["council"], to: "councillor" },
  {
    from: ["director", "head_of_department"],
    beginnings: ["department", "division", "unit", "bureau"],
    to: "head_of_department",
  },
  { from: ["head_of_department"], beginnings: ["school"], to: "headteacher" },
  { from: ["head_of_department"], beginnings: ["institute", "centre", "museum", "administration"], to: "director" },
];
