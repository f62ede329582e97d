import type { PeoplePack } from "../../../people/people-pack.ts";
import { OFFICES_EN } from "../offices/offices.ts";
import { REFINEMENTS_EN } from "../offices/refinements.ts";
import { FAMILY_NAMES_EN } from "./family-names.ts";
import { WORD_ROLES_EN } from "./word-roles.ts";

/** How English texts name people. */
export const PEOPLE_EN: PeoplePack = {
  language: "en",
  roles: WORD_ROLES_EN,
  offices: OFFICES_EN,
  refinements: REFINEMENTS_EN,
  officeObject: "after",
  familyEndings: new Set(
    "son sen man mann ski sky cki wicz vich vić ić ov ev ova eva enko ian yan ez es stein berg ton ley ham ard ers er ins ams ienė aitė ytė utė as is us ys ault eau elli ini".split(
      " ",
    ),
  ),
  sureFamilyEndings: new Set("ienė aitė ytė evičius wicz owski owska ewski ewska iński ińska vičius auskas".split(" ")),
  caseEndings: new Set([""]),
  familyNames: FAMILY_NAMES_EN,
  titlePairs: new Set(["h e", "u s", "u k", "u n", "d c"]),
  titleOffices: new Map([
    ["cllr", "councillor"],
    ["cllrs", "councillor"],
    ["ald", "councillor"],
    ["father", "priest"],
    ["fr", "priest"],
    ["rev", "priest"],
    ["revd", "priest"],
    ["reverend", "priest"],
    ["monsignor", "priest"],
    ["msgr", "priest"],
    ["prof", "professor"],
    ["professor", "professor"],
    ["gen", "officer"],
    ["col", "officer"],
    ["capt", "officer"],
    ["lt", "officer"],
    ["sgt", "officer"],
    ["general", "officer"],
    ["colonel", "officer"],
    ["captain", "officer"],
    ["sergeant", "officer"],
    ["lieutenant", "officer"],
    ["admiral", "officer"],
    ["judge", "lawyer"],
    ["justice", "lawyer"],
    ["rep", "member_of_parliament"],
    ["sen", "senator"],
    ["gov", "voivode"],
  ]),
  titleGenders: new Map([
    ["mr", "male"],
    ["sir", "male"],
    ["father", "male"],
    ["fr", "male"],
    ["mrs", "female"],
    ["ms", "female"],
    ["miss", "female"],
    ["dame", "female"],
    ["sister", "female"],
    ["lady", "female"],
  ]),
  familyWords: 2,
  objectEndings: new Set("".split(" ")),
  adjectiveEndings: new Set("".split(" ")),
  declines: false,
};
