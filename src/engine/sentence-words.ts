/**
 * What a dot after an abbreviation means.
 * - `opens`: the abbreviation belongs to the words after it, its dot ends nothing;
 * - `wordlike`: as `opens`, but the same letters are a word or a unit too, so that a starter after it, or a number before it,
 *   shows the end of a sentence;
 * - `closes`: it belongs to the words before it, so that its dot may end the sentence as well; what follows decides;
 * - `counts`: as `closes`, but a number, or a word that `goesOn`, may follow it inside the sentence.
 */
export type AbbreviationKind = "opens" | "wordlike" | "closes" | "counts";

/** The words of a language that a dot is judged by; all in lower case. */
export interface SentenceWords {
  /** Keyed by the letters before the last dot; "o.o" stands for the whole of an abbreviation written without spaces. */
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Words that begin sentences and are no names: after an initial or an ordinal they show that a new sentence begins. */
  readonly starters: ReadonlySet<string>;
  /** Words that a date at the head of a clause is made of, beside numbers. */
  readonly dateWords: ReadonlySet<string>;
  /** Conjunctions that open a clause after a comma. */
  readonly conjunctions: ReadonlySet<string>;
  /** The shape of a capitalised word that goes on after a `counts` abbreviation (after a date, the place); else null. */
  readonly goesOn: RegExp | null;
  /** Whether a number with a dot is an ordinal. */
  readonly dotMakesOrdinal: boolean;
  /** Words after which a number is no ordinal. */
  readonly beforeCardinals: ReadonlySet<string>;
}

const KINDS = ["opens", "wordlike", "closes", "counts"] as const;

/** Makes the table of abbreviations out of lists of words; the last list that names one wins. */
export const abbreviationTable = (
  lists: Readonly<Record<AbbreviationKind, string>>,
): ReadonlyMap<string, AbbreviationKind> =>
  new Map(KINDS.flatMap((kind) => lists[kind].split(/\s+/).map((word) => [word, kind] as const)));
