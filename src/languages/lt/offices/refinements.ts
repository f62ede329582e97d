import type { OfficeRefinement } from "../../../people/people-pack.ts";

/** What a word in the phrase makes of a Lithuanian office; the first row that fits holds. */
export const REFINEMENTS_LT: readonly OfficeRefinement[] = [
  { from: ["employee"], beginnings: ["mero", "merės", "burmistr"], to: "deputy_mayor" },
  { from: ["employee"], beginnings: ["direktor", "vedėj", "vadov", "viršinink"], to: "deputy_director" },
  { from: ["employee"], beginnings: ["pirminink"], to: "deputy_chair" },
  { from: ["employee"], beginnings: ["ministr"], to: "deputy_minister" },
  { from: ["employee"], beginnings: ["vadas", "vado", "komendant"], to: "officer" },
  { from: ["member"], beginnings: ["seimo", "parlament"], to: "member_of_parliament" },
  { from: ["member"], beginnings: ["tarybos"], to: "councillor" },
  {
    from: ["president_of_state"],
    beginnings: [
      "asociacij",
      "draugij",
      "bendrov",
      "klub",
      "fond",
      "federacij",
      "akademij",
      "sąjung",
      "uab",
      "įmon",
      "bank",
      "tarybos",
      "seimo",
      "komitet",
      "rūm",
    ],
    to: "chair",
  },
  { from: ["president_of_state"], beginnings: ["miesto", "savivaldyb"], to: "mayor" },
  { from: ["chair"], beginnings: ["tarybos"], to: "council_chair" },
  { from: ["minister"], beginnings: ["pirminink", "pirmas"], to: "prime_minister" },
  { from: ["consul"], beginnings: ["garbės"], to: "honorary_consul" },
  { from: ["director"], beginnings: ["departament", "skyri"], to: "head_of_department" },
  { from: ["director"], beginnings: ["gimnazij", "progimnazij", "mokykl", "darželi"], to: "headteacher" },
];
