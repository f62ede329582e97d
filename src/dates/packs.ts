import type { Language } from "../languages/codes.ts";
import { ENGLISH_DATES } from "../languages/en/dates/index.ts";
import { LITHUANIAN_DATES } from "../languages/lt/dates/index.ts";
import { POLISH_DATES } from "../languages/pl/dates/index.ts";
import type { DatePack } from "./date-pack.ts";

/** What each language knows about dates. */
export const DATE_PACKS = {
  pl: POLISH_DATES,
  en: ENGLISH_DATES,
  lt: LITHUANIAN_DATES,
} satisfies Record<Language, DatePack>;
