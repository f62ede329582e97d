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

const NO_ROLES: ReadonlySet<WordRole> = new Set();

/** Looks a token's roles up once; conditions ask for them many times. */
const rolesByToken = (roles: PeoplePack["roles"], keyOf: (token: Token) => string) => {
  const known: (ReadonlySet<WordRole> | undefined)[] = [];
  return (token: Token): ReadonlySet<WordRole> => {
    const found = known[token.index] ?? roles.get(keyOf(token)) ?? NO_ROLES;
    known[token.index] = found;
    return found;
  };
};

const toolsOf = (language: Language): NameTools => {
  const pack = PEOPLE_PACKS[language];
  const lexicon = openLexicon(language);
  const keyOf = ({ lower }: Token): string =>
    !pack.declines && lower.endsWith("s") ? withoutPossessive(lower) : lower;
  const rolesOf = rolesByToken(pack.roles, keyOf);
  const endsLike = (endings: ReadonlySet<string>, form: string): boolean =>
    form.split("-").some((part) => endsLikeFamily(endings, part.toLowerCase()));
  return {
    pack,
    lexicon,
    has: (token, role) => token !== undefined && rolesOf(token).has(role),
    isAnd: (token) => token !== undefined && !token.capitalised && rolesOf(token).has("conjunction"),
    office: (token) => token && pack.offices.get(keyOf(token)),
    // a vocative alone ("Leo" of "Lea") is more often another name
    given: remember((form) => lexicon.givenNames(form).filter(({ cases }) => cases.some((one) => one !== "vocative"))),
    isCommon: (lower) => lexicon.isCommonWord(lower),
    isSurelyFamily: (form) => endsLike(pack.sureFamilyEndings, form),
    isFamilyShaped: (form) =>
      endsLike(pack.familyEndings, form) || form.split("-").some((part) => pack.familyNames.has(part.toLowerCase())),
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
