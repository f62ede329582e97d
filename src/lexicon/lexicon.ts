import type { Language } from "../languages/codes.ts";

export type Gender = "male" | "female";

/** The grammatical cases; English knows only the nominative (and the genitive in 's). */
export type Case = "nominative" | "genitive" | "dative" | "accusative" | "instrumental" | "locative" | "vocative";

/** A reading of an inflected first name. */
export interface GivenName {
  readonly nominative: string;
  readonly gender: Gender;
  readonly cases: readonly Case[];
}

/** A dictionary reading of a word form. */
export interface Analysis {
  readonly lemma: string;
  readonly cases: readonly Case[];
  readonly gender: Gender | "neuter" | null;
  readonly number: "singular" | "plural" | null;
  /** Whether the dictionary writes the lemma with a capital. */
  readonly proper: boolean;
}

/** A nominative that a form may belong to, the likeliest first. */
export interface NominativeGuess {
  readonly nominative: string;
  readonly gender: Gender | "neuter" | null;
  readonly cases: readonly Case[];
  /** In [0, 1]; dictionary facts stand above learnt endings. */
  readonly confidence: number;
}

/** A person's name led back to the nominative. */
export interface PersonName {
  readonly name: string;
  readonly given: string | null;
  readonly family: string | null;
  readonly gender: Gender | "unknown";
  /** The cases in which the parts agree. */
  readonly cases: readonly Case[];
  readonly alternatives: readonly string[];
  readonly confidence: number;
}

/** A word that names anything, led back to the nominative. */
export interface NameWord {
  readonly nominative: string;
  readonly gender: Gender | "neuter" | null;
  readonly alternatives: readonly string[];
}

/** What a language knows of words and names; opened once, lazily, and then read only. */
export interface Lexicon {
  readonly language: Language;
  /** First names (of any of our languages, declined in this one) that a form may be. */
  readonly givenNames: (form: string) => readonly GivenName[];
  /** Whether a lower-case form is a form of a common word. */
  readonly isCommonWord: (lower: string) => boolean;
  /** Dictionary readings of a form as written. */
  readonly analyse: (form: string) => readonly Analysis[];
  /** Nominatives of a family name (one word, or parts with hyphens). */
  readonly surnames: (
    form: string,
    hint?: { readonly gender?: Gender; readonly cases?: readonly Case[] },
  ) => readonly NominativeGuess[];
  /** Nominatives of a place name (one or several words). */
  readonly places: (form: string) => readonly NominativeGuess[];
  /** The nominative of a person's name as written; `known` are nominatives seen in the same document. */
  readonly person: (form: string, known?: ReadonlySet<string>) => PersonName;
  /** The nominative of one word that names a person, a place, a people, an organisation or a brand. */
  readonly name: (form: string) => NameWord;
}
