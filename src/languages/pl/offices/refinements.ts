import type { OfficeRefinement } from "../../../people/people-pack.ts";

/** What a word in the phrase makes of a Polish office; the first row that fits holds. */
export const REFINEMENTS_PL: readonly OfficeRefinement[] = [
  { from: ["employee"], beginnings: ["prezyden", "burmistrz", "wójt", "mer"], to: "deputy_mayor" },
  { from: ["employee"], beginnings: ["dyrektor", "kierownik", "naczelnik", "szef"], to: "deputy_director" },
  { from: ["employee"], beginnings: ["przewodnicząc", "prezes"], to: "deputy_chair" },
  { from: ["employee"], beginnings: ["komendant"], to: "officer" },
  { from: ["employee"], beginnings: ["ambasador"], to: "ambassador" },
  {
    from: ["mayor"],
    beginnings: [
      "rp",
      "rzeczypospolit",
      "republik",
      "polsk",
      "litw",
      "usa",
      "stan",
      "ukrain",
      "łotw",
      "estoni",
      "francj",
      "niemiec",
    ],
    to: "president_of_state",
  },
  { from: ["chair"], beginnings: ["rad", "sejmik"], to: "council_chair" },
  { from: ["deputy_chair"], beginnings: ["rad", "sejmik"], to: "deputy_council_chair" },
  { from: ["consul"], beginnings: ["honorow"], to: "honorary_consul" },
  { from: ["member"], beginnings: ["rady"], to: "councillor" },
  {
    from: ["director"],
    beginnings: ["wydział", "departament", "biur", "referat", "oddział"],
    to: "head_of_department",
  },
  {
    from: ["director"],
    beginnings: ["szkoł", "lo", "liceum", "gimnazjum", "zespoł", "przedszkol", "sp", "technikum"],
    to: "headteacher",
  },
  { from: ["curator"], beginnings: ["oświat"], to: "other" },
];
