import { indexLanguages, type LanguageProfile } from "../engine/language-scores.ts";
import { LANGUAGES, type Language } from "../languages/codes.ts";
import { LANGUAGE_EN } from "../languages/en/language.ts";
import { CYRILLIC_SCRIPT } from "../languages/foreign/cyrillic-script.ts";
import { LATIN_SCRIPT } from "../languages/foreign/latin-script.ts";
import { SCRIPTS } from "../languages/foreign/scripts.ts";
import { LANGUAGE_LT } from "../languages/lt/language.ts";
import { LANGUAGE_PL } from "../languages/pl/language.ts";

const OURS = { pl: LANGUAGE_PL, en: LANGUAGE_EN, lt: LANGUAGE_LT } satisfies Record<Language, LanguageProfile>;

/** Every language that can be told, compiled once. */
export const LANGUAGE_INDEX = indexLanguages([
  ...LANGUAGES.map((code) => OURS[code]),
  ...LATIN_SCRIPT,
  ...CYRILLIC_SCRIPT,
]);

const NAMES: ReadonlyMap<string, string> = new Map(
  [...LANGUAGE_INDEX.profiles, ...SCRIPTS].map(({ code, name }) => [code, name]),
);

/** The English name of a language, for messages; a code that is not known stands for itself. */
export const getLanguageName = (code: string): string => NAMES.get(code) ?? `a language with the code "${code}"`;
