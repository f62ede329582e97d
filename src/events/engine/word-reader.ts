import { bounded } from "../../lexicon/bounded-cache.ts";
import type { Meaning } from "./meaning.ts";
import type { Beginnings, WordIndex, WordSet } from "./word-index.ts";

/** What a word can be to the events of a language, wherever it stands. */
export interface WordReading {
  /** The phrases that begin with it, and what they mean. */
  readonly phrases: Beginnings<Meaning> | undefined;
  /** Whether those are phrases of the word without its prefix of negation. */
  readonly negated: boolean;
  /** Whether a phrase has it for its second word. */
  readonly isSecond: boolean;
  /** The word lists of guards of which a phrase begins with it. */
  readonly lists: ReadonlySet<WordSet> | undefined;
}

/** The reading of a word that stands in nothing, as most do. */
export const NO_READING: WordReading = { phrases: undefined, negated: false, isSecond: false, lists: undefined };

/** So many words are kept with their readings: most of a text's words are those of the texts before it. */
const KEPT = 6000;

/** Beginnings of words are found by so many of their letters; none is shorter. */
const KEY = 3;

/** The lists in which a word, or a beginning of words, stands first. */
interface ListIndex {
  readonly byWord: ReadonlyMap<string, readonly WordSet[]>;
  readonly byStem: ReadonlyMap<string, readonly { readonly stem: string; readonly list: WordSet }[]>;
}

const addTo = <Value>(map: Map<string, readonly Value[]>, key: string, value: Value): void => {
  map.set(key, (map.get(key) ?? []).concat(value));
};

const indexLists = (lists: Iterable<WordSet>): ListIndex => {
  const byWord = new Map<string, readonly WordSet[]>();
  const byStem = new Map<string, readonly { stem: string; list: WordSet }[]>();
  for (const list of lists) {
    for (const word of list.phrases.keys()) addTo(byWord, word, list);
    for (const stems of list.stems.values())
      for (const { stem } of stems) addTo(byStem, stem.slice(0, KEY), { stem, list });
  }
  return { byWord, byStem };
};

const listsOf = ({ byWord, byStem }: ListIndex, word: string): ReadonlySet<WordSet> | undefined => {
  const found = new Set(byWord.get(word));
  for (const { stem, list } of byStem.get(word.slice(0, KEY)) ?? []) if (word.startsWith(stem)) found.add(list);
  return found.size === 0 ? undefined : found;
};

/**
 * Makes the one look-up by which the events of a language know a word: the phrases that begin with it, with or without a prefix of
 * negation, and the word lists that it may stand in. A sentence asks once a word, and what many predicates ask of it is answered.
 */
export const wordReader = (
  index: WordIndex<Meaning>,
  prefix: string | null,
  lists: Iterable<WordSet>,
): ((word: string) => WordReading) => {
  const listIndex = indexLists(lists);
  const seconds = new Set<string>();
  for (const { bySecond } of index.values()) for (const second of bySecond?.keys() ?? []) seconds.add(second);
  const read = (word: string): WordReading => {
    const own = index.get(word);
    const negated = own === undefined && prefix !== null && word.startsWith(prefix);
    const phrases = negated ? index.get(word.slice(prefix.length)) : own;
    const isSecond = seconds.has(word);
    const found = listsOf(listIndex, word);
    if (phrases === undefined && found === undefined && !isSecond) return NO_READING;
    return { phrases, negated, isSecond, lists: found };
  };
  return bounded(KEPT, read);
};
