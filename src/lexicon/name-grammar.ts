import type { Affix, Affixes } from "../engine/morphology-affixes.ts";
import type { GuessRule } from "../engine/morphology-guess.ts";
import type { FormLabel } from "./form-label.ts";
import type { NameOrigin } from "./known-names.ts";
import type { Gender } from "./lexicon.ts";

/** What a word is in a name. */
export type NameRole = "given" | "family" | "place";

/**
 * Words of one role, gender and declension; the endings of each class are counted apart.
 * Shape: `id` is unique in a language.
 */
export interface NameClass {
  readonly id: string;
  readonly role: NameRole;
  readonly gender: Gender | "neuter";
  /** Whether the names have plural forms only (Katowice). */
  readonly pluralOnly?: true;
  /** What a dictionary word of the class weighs where it is not the usual: a dictionary of hamlets says little of the news. */
  readonly inDictionary?: number;
  /** The classes of the men whose surnames these women bear, and the form in which those bear them. */
  readonly masculine?: { readonly classes: readonly string[]; readonly form: (lemma: string) => string };
}

/** What a form means when a rule has led it back to its lemma. */
export interface NameMeaning {
  readonly nameClass: NameClass;
  /** Bits in the order of `Case`. */
  readonly cases: number;
  readonly number: "singular" | "plural";
  /** How usual the rule is among the rules of its class. Units: a factor, 1 for the regular declension. */
  readonly weight: number;
  /** The dictionary flag that must stand at a known lemma; a lemma without it is hardly ever declined so. */
  readonly flag?: string;
  /** What is left of the reading when the dictionary does not hold the lemma at all. Units: a factor. */
  readonly unlisted?: number;
  /** How much likelier the reading is of a word that no source holds. Units: a factor, 1 where it is left out. */
  readonly ifUnknown?: number;
}

/** A form read as an adjective, with the nominative that agrees with a noun of this gender and number. */
export interface AdjectiveReading {
  readonly nominative: string;
  /** Null fits any gender (plurals). */
  readonly gender: Gender | "neuter" | null;
  readonly number: "singular" | "plural";
  /** Bits in the order of `Case`. */
  readonly cases: number;
}

/** How a language declines names: typed facts; the learning and the choosing are the same for all. */
export interface NameGrammar {
  readonly classes: readonly NameClass[];
  /** The declension rules, out of the dictionary's affixes or typed. */
  readonly rules: (affixes: Affixes) => readonly GuessRule<NameMeaning>[];
  /** The classes that a capitalised dictionary word belongs to, with the word in the form that the class counts. */
  readonly classesOf: (word: string, flags: string) => readonly (readonly [id: string, lemma: string])[];
  /** The classes that a foreign name may belong to. */
  readonly foreignClasses: (word: string) => readonly (readonly [id: string, lemma: string])[];
  /** The lemma of a form that is written with an apostrophe (Farage'a), if the language does so. */
  readonly apostrophe: (form: string) => { readonly lemma: string; readonly cases: number } | null;
  /** Typed endings of a class that the dictionary holds too few of. Shape: class, ending, how many names have it. */
  readonly typicalEndings: readonly (readonly [id: string, ending: string, count: number])[];
  /** Common nouns that stand in the same case as the name after them (rzeki Drwęcy). */
  readonly appositionHeads: ReadonlySet<string>;
  /** Common nouns that name what a place is (gmina, rajonas): as the head of a name they go before all others. */
  readonly geographicNouns: ReadonlySet<string>;
  /** Whether the flags of a word are those of a people (Amerykanin): peoples stand in the plural, persons do not. */
  readonly isPeople: (flags: string) => boolean;
  /** Whether a surname is spelt as the language spells none of its own. */
  readonly looksForeign: (name: string) => boolean;
  /** The languages that a surname's end or letters tell; left out where the language adapts foreign first names to its own. */
  readonly originsOf?: (family: string) => readonly NameOrigin[];
  /** What an affix of the dictionary says of the form; null for verbs and the like. */
  readonly label: (affix: Affix, lemma: string) => FormLabel | null;
  /** The cases, gender and number of a lemma itself. */
  readonly lemmaLabel: (lemma: string, flags: string) => FormLabel | null;
  /** Readings of a form as an adjective in a name of several words. */
  readonly adjective: (form: string) => readonly AdjectiveReading[];
  /** How likely a word before or after the noun of a name is an attribute that keeps its form. */
  readonly attributeShares: { readonly before: number; readonly after: number };
  /** Whether acronyms take endings. */
  readonly declinesAcronyms: boolean;
  /** What a negated word begins with; empty where negation is a word of its own. */
  readonly negation: string;
  /** How often each case stands. Units: shares in the order of `Case`. */
  readonly casePriors: Readonly<Record<"person" | "place", readonly number[]>>;
}
