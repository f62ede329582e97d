import { CHARACTER, characterClass } from "../engine/character-class.ts";
import type { OfficeForm } from "../languages/shared/people/office-form.ts";
import type { GivenName } from "../lexicon/lexicon.ts";
import type { PeoplePack, WordRole } from "./people-pack.ts";

/** What the tables of a language say of a word. */
export interface WordFacts {
  readonly roles: ReadonlySet<WordRole>;
  readonly office: OfficeForm | undefined;
}

/** What an element of a chain can be in a name; a `stop` stands in none, a month or people in none that lacks a first name. */
export type ElementKind = "given" | "initial" | "word" | "numeral" | "calendar" | "stop";

/** What the look of a word says of names. */
export interface WordShape {
  /** Whether small letters make a common word of it. */
  readonly isCommon: boolean;
  /** Whether it ends as family names do, or is one that is known. */
  readonly isFamilyShaped: boolean;
  /** Whether it ends as only family names do. */
  readonly isSurelyFamily: boolean;
}

/** A capitalised word as part of a name; a function of the word alone, so that it is read once and remembered. */
export interface NameWord extends WordShape {
  readonly kind: ElementKind;
  /** As written, but for capitals and the possessive. */
  readonly text: string;
  readonly lower: string;
  readonly readings: readonly GivenName[];
  /** How many letters of the possessive were cut off. */
  readonly cut: number;
  readonly allCaps: boolean;
  readonly facts: WordFacts;
}

/** What is known of a word before it is read. */
interface Known {
  readonly facts: WordFacts;
  readonly pack: PeoplePack;
  readonly given: (form: string) => readonly GivenName[];
  readonly shapeOf: (text: string) => WordShape;
}

const POSSESSIVE = /['’ʼ]s?$/;
const NUMERAL = /^(?:[IVX]{1,5})$/;
const STOPS = ["institution", "function", "memorialBefore", "creditBefore"] as const;
const { upper: UPPER, mark: MARK } = CHARACTER;

/** A word without the English possessive: "Anne's" → "Anne". */
export const withoutPossessive = (word: string): string => word.replace(POSSESSIVE, "");

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

/** Whether a word of two letters or more is written in capitals only. */
export const isAllCaps = (word: string): boolean => {
  let letters = 0;
  for (let at = 0; at < word.length; letters += 1) {
    const code = word.codePointAt(at) ?? 0;
    if ((characterClass(code) & (UPPER | MARK)) === 0 && !isApostrophe(code)) return false;
    at += code > 0xffff ? 2 : 1;
  }
  return letters > 1;
};

/** A word in capitals as names are written: "O'NEILL" → "O'Neill"; other words and numerals stay. */
export const inNameCase = (word: string): string =>
  isAllCaps(word) && !NUMERAL.test(word)
    ? word
        .toLowerCase()
        .replace(/(^|['’ʼ-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : word;

/** Whether a capitalised word ends as places do ("Kaune" is too short to tell, "Alytuje" is not); such a word is no name of a person. */
export const endsInLocative = ({ locativeEndings }: PeoplePack, lower: string): boolean =>
  lower.length > 5 && (locativeEndings.has(lower.slice(-4)) || locativeEndings.has(lower.slice(-3)));

const kindOf = (written: string, bare: string, isGiven: boolean, { pack, facts }: Known): ElementKind => {
  const { roles, office } = facts;
  if (NUMERAL.test(written) && written !== "I") return "numeral";
  if (roles.has("title") || roles.has("saint") || office) return "stop";
  if (isAllCaps(written) && roles.has("institution")) return "stop";
  if (isGiven && !roles.has("function")) return "given";
  if (STOPS.some((role) => roles.has(role))) return "stop";
  if (roles.has("calendar") || roles.has("demonym")) return pack.declines ? "calendar" : "stop";
  if (endsInLocative(pack, written.toLowerCase())) return "stop";
  if (roles.has("particle")) return "word";
  return bare.length < 2 ? "stop" : "word";
};

/** Reads a capitalised word that stands by itself, without a hyphen. */
export const readNameWord = (written: string, known: Known): NameWord => {
  const cased = inNameCase(written);
  const text = known.pack.declines ? cased : withoutPossessive(cased);
  const readings = known.given(text);
  const { isCommon, isFamilyShaped, isSurelyFamily } = known.shapeOf(text);
  return {
    kind: kindOf(written, text, readings.length > 0, known),
    text,
    lower: text.toLowerCase(),
    readings,
    cut: cased.length - text.length,
    allCaps: isAllCaps(written),
    facts: known.facts,
    isCommon,
    isFamilyShaped,
    isSurelyFamily,
  };
};
