import type { Token } from "../engine/token.ts";
import { wordMemo } from "../engine/word-memo.ts";
import type { Language } from "../languages/codes.ts";
import type { OfficeForm } from "../languages/shared/people/office-form.ts";
import { bounded } from "../lexicon/bounded-cache.ts";
import { openLexicon } from "../lexicon/index.ts";
import type { GivenName, Lexicon } from "../lexicon/lexicon.ts";
import { type NameWord, readNameWord, type WordFacts, type WordShape, withoutPossessive } from "./name-word.ts";
import { PEOPLE_PACKS } from "./packs.ts";
import type { PeoplePack, WordRole } from "./people-pack.ts";

/** What a document's sentences in one language are read with; look-ups are remembered. */
export interface NameTools {
  readonly pack: PeoplePack;
  readonly lexicon: Lexicon;
  readonly has: (token: Token | undefined, role: WordRole) => boolean;
  /** Whether a word joins two parts; the "I" of "I zastępca" is a number. */
  readonly isAnd: (token: Token | undefined) => boolean;
  readonly office: (token: Token | undefined) => OfficeForm | undefined;
  readonly given: (form: string) => readonly GivenName[];
  /** What a capitalised word is in a name when nothing but the word is looked at. */
  readonly nameWord: (token: Token) => NameWord;
  readonly isCommon: (lower: string) => boolean;
  readonly shapeOf: (text: string) => WordShape;
}

const endsLikeFamily = (endings: ReadonlySet<string>, lower: string): boolean => {
  for (let length = Math.min(7, lower.length - 2); length >= 2; length -= 1)
    if (endings.has(lower.slice(-length))) return true;
  return false;
};

const NO_ROLES: ReadonlySet<WordRole> = new Set();

/** Numbers and marks play no part in names. */
const NO_FACTS: WordFacts = { roles: NO_ROLES, office: undefined };

/** So many words of a language have a place in memory, for every document asks for the same ones. */
const MEMO_SIZE = 8_192;
/** Initials and compounds are fewer. */
const CACHE_SIZE = 2_000;

/** What is remembered of a language's words from one document to the next; all of it is a function of the word. */
interface WordMemory extends Omit<NameTools, "has" | "isAnd" | "office"> {
  /** The facts of a word in small letters; a capitalised one has them in its `NameWord`. */
  readonly factsOf: (token: Token) => WordFacts;
}

const memoryOf = (language: Language): WordMemory => {
  const pack = PEOPLE_PACKS[language];
  const lexicon = openLexicon(language);
  const keyOf = (lower: string): string => (!pack.declines && lower.endsWith("s") ? withoutPossessive(lower) : lower);
  const readShape = (text: string): WordShape => {
    const lower = text.toLowerCase();
    const parts = lower.split("-");
    const { familyNames, familyEndings, sureFamilyEndings } = pack;
    return {
      isCommon: lexicon.isCommonWord(lower),
      isFamilyShaped: parts.some((part) => endsLikeFamily(familyEndings, part) || familyNames.has(part)),
      isSurelyFamily: parts.some((part) => endsLikeFamily(sureFamilyEndings, part)),
    };
  };
  const readFacts = (text: string): WordFacts => {
    const key = keyOf(text.toLowerCase());
    return { roles: pack.roles.get(key) ?? NO_ROLES, office: pack.offices.get(key) };
  };
  // a vocative alone ("Leo" of "Lea") is more often another name
  const given = (form: string): readonly GivenName[] =>
    lexicon.givenNames(form).filter(({ cases }) => cases.some((one) => one !== "vocative"));
  return {
    pack,
    lexicon,
    factsOf: wordMemo(MEMO_SIZE, readFacts),
    nameWord: wordMemo(MEMO_SIZE, (text) =>
      readNameWord(text, { pack, given, shapeOf: readShape, facts: readFacts(text) }),
    ),
    given,
    shapeOf: bounded(CACHE_SIZE, readShape),
    isCommon: lexicon.isCommonWord,
  };
};

const MEMORIES = new Map<Language, WordMemory>();

const toolsOf = (language: Language, tokenCount: number): NameTools => {
  const memory = MEMORIES.get(language) ?? memoryOf(language);
  MEMORIES.set(language, memory);
  // conditions ask for the same token many times: its facts are found by its place, not by its word
  const known = new Array<WordFacts | undefined>(tokenCount);
  const readFacts = (token: Token): WordFacts => {
    if (token.kind !== "word") return NO_FACTS;
    return token.capitalised ? memory.nameWord(token).facts : memory.factsOf(token);
  };
  const factsOf = (token: Token): WordFacts => {
    const facts = known[token.index] ?? readFacts(token);
    known[token.index] = facts;
    return facts;
  };
  const { pack, lexicon, given, isCommon, shapeOf, nameWord } = memory;
  return {
    pack,
    lexicon,
    given,
    isCommon,
    shapeOf,
    nameWord,
    has: (token, role) => {
      if (token === undefined) return false;
      const { roles } = factsOf(token);
      return roles !== NO_ROLES && roles.has(role); // most words have none
    },
    isAnd: (token) => token !== undefined && !token.capitalised && factsOf(token).roles.has("conjunction"),
    office: (token) => token && factsOf(token).office,
  };
};

/** Opens the tools of a language once a document of so many tokens. */
export const openNameTools = (tokenCount: number): ((language: Language) => NameTools) => {
  const opened = new Map<Language, NameTools>();
  return (language) => {
    const tools = opened.get(language) ?? toolsOf(language, tokenCount);
    opened.set(language, tools);
    return tools;
  };
};
