import type { Language } from "../languages/codes.ts";
import { PEOPLE_EN } from "../languages/en/people/index.ts";
import { PEOPLE_LT } from "../languages/lt/people/index.ts";
import { PEOPLE_PL } from "../languages/pl/people/index.ts";
import type { PeoplePack } from "./people-pack.ts";

/** How each language names people. */
export const PEOPLE_PACKS = { pl: PEOPLE_PL, en: PEOPLE_EN, lt: PEOPLE_LT } satisfies Record<Language, PeoplePack>;
