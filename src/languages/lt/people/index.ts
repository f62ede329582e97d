import type { PeoplePack } from "../../../people/people-pack.ts";
import { officesLt } from "../offices/offices.ts";
import { REFINEMENTS_LT } from "../offices/refinements.ts";
import { CASE_ENDINGS_LT } from "./case-endings.ts";
import { FAMILY_ENDINGS_LT, SURE_FAMILY_ENDINGS_LT } from "./family-endings.ts";
import { WORD_ROLES_LT } from "./word-roles.ts";

/** How Lithuanian texts name people. */
export const peopleLt = (): PeoplePack => ({
  language: "lt",
  roles: WORD_ROLES_LT,
  offices: officesLt(),
  refinements: REFINEMENTS_LT,
  officeObject: "before",
  menOfficesStay: false,
  familyEndings: FAMILY_ENDINGS_LT,
  sureFamilyEndings: SURE_FAMILY_ENDINGS_LT,
  caseEndings: CASE_ENDINGS_LT,
  familyNames: new Set(),
  titlePairs: new Set(["j e"]),
  titleOffices: new Map([
    ["kun", "priest"],
    ["mons", "priest"],
    ["vysk", "bishop"],
    ["arkivysk", "archbishop"],
    ["kard", "cardinal"],
    ["gen", "officer"],
    ["plk", "officer"],
    ["mjr", "officer"],
    ["kpt", "officer"],
    ["ltn", "officer"],
    ["prof", "professor"],
    ["doc", "professor"],
  ]),
  titleWords: new Map([
    ["vysk", "vyskupas"],
    ["arkivysk", "arkivyskupas"],
    ["kard", "kardinolas"],
    ["kun", "kunigas"],
  ]),
  locativeEndings: new Set("uose ose ėse yje oje ėje uje".split(" ")),
  titleGenders: new Map([
    ["ponas", "male"],
    ["ponia", "female"],
    ["ponios", "female"],
    ["kun", "male"],
    ["vysk", "male"],
  ]),
  familyWords: 1,
  objectEndings: new Set("o ų os ės ies aus imo ymo nės nio".split(" ")),
  adjectiveEndings: new Set("".split(" ")),
  bearerEndings: "oji ėji asis ąją osios ojoje ajame inė inės inę inėje inis inio inį".split(" "),
  fromWords: new Set(["iš", "("]),
  pluralFamilies: [
    { plural: "auskai", male: "auskas", female: "auskienė", couple: true },
    { plural: "inskai", male: "inskas", female: "inskienė", couple: true },
    { plural: "evičiai", male: "evičius", female: "evičienė", couple: true },
    { plural: "avičiai", male: "avičius", female: "avičienė", couple: true },
    { plural: "aičiai", male: "aitis", female: "aitienė", couple: true },
    { plural: "ėnai", male: "ėnas", female: "ėnienė", couple: true },
    { plural: "ūnai", male: "ūnas", female: "ūnienė", couple: true },
    { plural: "auskams", male: "auskui", female: "auskienei", couple: true },
    { plural: "evičiams", male: "evičiui", female: "evičienei", couple: true },
    { plural: "avičiams", male: "avičiui", female: "avičienei", couple: true },
    { plural: "auskų", male: "ausko", female: "auskienės", couple: true },
    { plural: "auskus", male: "auską", female: "auskienę", couple: true },
  ],
  firmLetters: new Set(),
  declines: true,
});
