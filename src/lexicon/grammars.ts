import type { Language } from "../languages/codes.ts";
import { ENGLISH_GRAMMAR } from "../languages/en/inflection/grammar.ts";
import { LITHUANIAN_GRAMMAR } from "../languages/lt/inflection/grammar.ts";
import { POLISH_GRAMMAR } from "../languages/pl/inflection/grammar.ts";
import type { NameGrammar } from "./name-grammar.ts";

/** The name grammar of each language. */
export const GRAMMARS = {
  pl: POLISH_GRAMMAR,
  en: ENGLISH_GRAMMAR,
  lt: LITHUANIAN_GRAMMAR,
} as const satisfies Record<Language, NameGrammar>;
