import { lazyTable } from "../engine/lazy-table.ts";
import type { Language } from "../languages/codes.ts";
import { peopleEn } from "../languages/en/people/index.ts";
import { peopleLt } from "../languages/lt/people/index.ts";
import { peoplePl } from "../languages/pl/people/index.ts";
import type { PeoplePack } from "./people-pack.ts";

/** How each language names people; its office words are declined when it is first met. */
export const PEOPLE_PACKS: Readonly<Record<Language, PeoplePack>> = lazyTable({
  pl: peoplePl,
  en: peopleEn,
  lt: peopleLt,
});
