import type { Token } from "../engine/token.ts";
import type { Language } from "../languages/codes.ts";
import type { OfficeForm } from "../languages/shared/people/office-form.ts";
import { openLexicon } from "../lexicon/index.ts";
import type { GivenName, Lexicon } from "../lexicon/lexicon.ts";
import { PEOPLE_PACKS } from "./packs.ts";
import type { PeoplePack, WordRole } from "./people-pack.ts";

const POSSESSIVE = /['’ʼ]s?$/;
const UPPER = /^[\p{Lu}\p{M}'’ʼ]{2,}$/u;

/** What a document's sentences in one language are read with; look-ups are remembered for the document. */
export interface NameTools {
  readonly pack: PeoplePack;
  readonly lexicon: Lexicon;
  readonly has: (token: Token | undefined, role: WordRole) => boolean;
  /** Whether a word joins two parts; the "I" of "I zastępca" is a number. */
  readonly isAnd: (token: Token | undefined) => boolean;
  readonly office: (token: Token | undefined) => OfficeForm | undefined;
  readonly given: (form: string) => readonly GivenName[];
  readonly isCommon: (lower: string) => boolean;
  readonly isFamilyShaped: (form: string) => boolean;
  /** Whether the word ends as only family names do. */
  readonly isSurelyFamily: (form: string) => boolean;
}

/** A word without the English possessive: "Anne's" → "Anne". */
export const withoutPossessive = (word: string): string => word.replace(POSSESSIVE, "");

/** Whether a word is written in capitals only. */
export const isAllCaps = (word: string): boolean => UPPER.test(word);

/** A word in capitals as names are written: "O'NEILL" → "O'Neill"; other words stay. */
export const inNameCase = (word: string): string =>
  isAllCaps(word)
    ? word
        .toLowerCase()
        .replace(/(^|['’ʼ-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : word;

const remember = <Value>(read: (form: string) => Value): ((form: string) => Value) => {
  const known = new Map<string, Value>();
  return (form) => {
    const value = known.get(form) ?? read(form);
    known.set(form, value);
    return value;
  };
};

const endsLikeFamily = (endings: ReadonlySet<string>, lower: string): boolean => {
  for (let length = Math.min(7, lower.length - 2); length >= 2; length -= 1)
    if (endings.has(lower.slice(-length))) return true;
  return false;
};

const toolsOf = (language: Language): NameTools => {
  const pack = PEOPLE_PACKS[language];
  const lexicon = openLexicon(language);
  const keyOf = ({ lower }: Token): string =>
    !pack.declines && lower.endsWith("s") ? withoutPossessive(lower) : lower;
  return {
    pack,
    lexicon,
    has: (token, role) => token !== undefined && pack.roles.get(keyOf(token))?.has(role) === true,
    isAnd: (token) =>
      token !== undefined && !token.capitalised && pack.roles.get(token.lower)?.has("conjunction") === true,
    office: (token) => token && pack.offices.get(keyOf(token)),
    // a vocative alone ("Lui" of "Luis") is more often another name
    given: remember((form) => lexicon.givenNames(form).filter(({ cases }) => cases.some((one) => one !== "vocative"))),
    isCommon: remember((lower) => lexicon.isCommonWord(lower)),
    isSurelyFamily: remember((form) =>
      form.split("-").some((part) => endsLikeFamily(pack.sureFamilyEndings, part.toLowerCase())),
    ),
    isFamilyShaped: remember((form) =>
      form.split("-").some((part) => {
        const lower = part.toLowerCase();
        return pack.familyNames.has(lower) || endsLikeFamily(pack.familyEndings, lower);
      }),
    ),
  };
};

/** Opens the tools of a language once a document. */
export const openNameTools = (): ((language: Language) => NameTools) => {
  const opened = new Map<Language, NameTools>();
  return (language) => {
    const tools = opened.get(language) ?? toolsOf(language);
    opened.set(language, tools);
    return tools;
  };
};
