import type { PeoplePack } from "../../../people/people-pack.ts";
import { OFFICES_PL } from "../offices/offices.ts";
import { REFINEMENTS_PL } from "../offices/refinements.ts";
import { CASE_ENDINGS_PL } from "./case-endings.ts";
import { FAMILY_ENDINGS_PL, SURE_FAMILY_ENDINGS_PL } from "./family-endings.ts";
import { WORD_ROLES_PL } from "./word-roles.ts";

/** How Polish texts name people. */
export const PEOPLE_PL: PeoplePack = {
  language: "pl",
  roles: WORD_ROLES_PL,
  offices: OFFICES_PL,
  refinements: REFINEMENTS_PL,
  officeObject: "after",
  familyEndings: FAMILY_ENDINGS_PL,
  sureFamilyEndings: SURE_FAMILY_ENDINGS_PL,
  caseEndings: CASE_ENDINGS_PL,
  familyNames: new Set(),
  titlePairs: new Set(["j e"]),
  titleOffices: new Map([
    ["ks", "priest"],
    ["ksiądz", "priest"],
    ["księdza", "priest"],
    ["księdzem", "priest"],
    ["księdzu", "priest"],
    ["prał", "priest"],
    ["bp", "bishop"],
    ["abp", "archbishop"],
    ["kard", "cardinal"],
    ["gen", "officer"],
    ["płk", "officer"],
    ["ppłk", "officer"],
    ["mjr", "officer"],
    ["kpt", "officer"],
    ["kmdr", "officer"],
    ["por", "officer"],
    ["insp", "police_officer"],
    ["nadinsp", "police_officer"],
    ["kom", "police_officer"],
    ["podkom", "police_officer"],
    ["nadkom", "police_officer"],
    ["asp", "police_officer"],
    ["bryg", "firefighter"],
    ["kpr", "officer"],
    ["prof", "professor"],
    ["o", "priest"],
  ]),
  titleWords: new Map([
    ["bp", "biskup"],
    ["abp", "arcybiskup"],
    ["kard", "kardynał"],
  ]),
  locativeEndings: new Set("".split(" ")),
  titleGenders: new Map([
    ["pan", "male"],
    ["pana", "male"],
    ["panu", "male"],
    ["panem", "male"],
    ["pani", "female"],
    ["panią", "female"],
    ["ks", "male"],
    ["bp", "male"],
    ["abp", "male"],
  ]),
  familyWords: 1,
  objectEndings: new Set("ego emu ej ych ich ów ji ii ści wa ia zy".split(" ")),
  adjectiveEndings: new Set("ski cki kim ska cka iej ską cką zki zka".split(" ")),
  declines: true,
};
