import { formWords } from "../../engine/form-words.ts";
import { expandForms } from "../../engine/pattern.ts";
import type { Token } from "../../engine/token.ts";

/** A phrase without its first word, and what it means. */
export interface IndexedPhrase<Value> {
  readonly rest: readonly string[];
  readonly value: Value;
}

/** The phrases that begin with one word, longest first: by their second word ("the" alone begins twenty), and the word alone. */
export interface Beginnings<Value> {
  /** Each list ends with those of `alone`; null as long as no phrase goes on: a map for each of 50,000 words takes 5 MB. */
  bySecond: Map<string, IndexedPhrase<Value>[]> | null;
  alone: readonly IndexedPhrase<Value>[];
}

/** Phrases found by their first and second words. */
export type WordIndex<Value> = Map<string, Beginnings<Value>>;

const addPhrase = <Value>(beginnings: Beginnings<Value>, phrase: IndexedPhrase<Value>): void => {
  const { alone } = beginnings;
  const second = phrase.rest[0];
  if (second === undefined) {
    // `concat` makes a list of the right length; one that is pushed to keeps room for sixteen more, for every word.
    beginnings.alone = alone.concat(phrase);
    for (const list of beginnings.bySecond?.values() ?? []) list.push(phrase);
    return;
  }
  beginnings.bySecond ??= new Map();
  const list = [...(beginnings.bySecond.get(second) ?? alone), phrase];
  beginnings.bySecond.set(
    second,
    list.sort((a, b) => b.rest.length - a.rest.length),
  );
};

const NO_REST: readonly string[] = [];

/** The words after the first; for phrases of one word, of which there are very many, always the same list. */
const restOf = (words: readonly string[]): readonly string[] => (words.length < 2 ? NO_REST : words.slice(1));

/** Adds all forms of a word list to an index. */
export const addWords = <Value>(index: WordIndex<Value>, forms: string, value: Value): void => {
  if (forms === "") return;
  for (const form of expandForms(forms.toLowerCase())) {
    const words = formWords(form);
    const first = words[0];
    if (first === undefined) continue;
    const beginnings: Beginnings<Value> = index.get(first) ?? { bySecond: null, alone: [] };
    index.set(first, beginnings);
    addPhrase(beginnings, { rest: restOf(words), value });
  }
};

/** The phrases that begin with a word and may go on at the token behind it, longest first. */
export const phrasesBefore = <Value>(
  { bySecond, alone }: Beginnings<Value>,
  next: Token | undefined,
): readonly IndexedPhrase<Value>[] =>
  bySecond === null || next === undefined ? alone : (bySecond.get(next.lower) ?? alone);

/** A beginning of a word with the rest of its phrase. */
interface StemPhrase {
  readonly stem: string;
  readonly rest: readonly string[];
}

/** A closed list of words, phrases and beginnings of words ("umow*", "umowę na budow*"), to look for in a clause. */
export interface WordSet {
  /** The rests of the phrases that begin with a word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** By their first character, which few words share; the shortest first. */
  readonly stems: ReadonlyMap<number, readonly StemPhrase[]>;
}

/** The words of a form; a star stays with the word that it ends. */
const starredWords = (form: string): string[] => {
  const found: string[] = [];
  for (const word of formWords(form)) {
    const last = found.at(-1);
    if (word === "*" && last !== undefined) found[found.length - 1] = `${last}*`;
    else found.push(word);
  }
  return found;
};

const addTo = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
};

/** Makes a set of one word list; a word that ends in `*` is the beginning of a word. */
export const wordSet = (forms: string): WordSet => {
  const phrases = new Map<string, (readonly string[])[]>();
  const stems = new Map<number, StemPhrase[]>();
  for (const words of expandForms(forms.toLowerCase()).map(starredWords)) {
    const first = words[0];
    if (first === undefined) continue;
    if (first.endsWith("*")) addTo(stems, first.charCodeAt(0), { stem: first.slice(0, -1), rest: restOf(words) });
    else addTo(phrases, first, restOf(words));
  }
  for (const rests of phrases.values()) rests.sort((a, b) => b.length - a.length);
  for (const list of stems.values()) list.sort((a, b) => a.stem.length - b.stem.length);
  return { phrases, stems };
};

const wordFits = (token: Token | undefined, word: string | undefined): boolean =>
  token !== undefined &&
  word !== undefined &&
  !token.opensBlock &&
  (token.lower === word || (word.endsWith("*") && token.lower.startsWith(word.slice(0, -1))));

/** Tells whether the rest of a phrase stands at a token. */
export const restFits = (tokens: readonly Token[], at: number, rest: readonly string[]): boolean => {
  for (let offset = 0; offset < rest.length; offset += 1)
    if (!wordFits(tokens[at + offset], rest[offset])) return false;
  return true;
};

/** The number of tokens of the longest phrase of a set that stands at a token; 0 when none does. */
export const lengthAt = ({ phrases, stems }: WordSet, tokens: readonly Token[], at: number): number => {
  const word = tokens[at]?.lower;
  if (word === undefined) return 0;
  const rests = phrases.get(word);
  if (rests) for (const rest of rests) if (restFits(tokens, at + 1, rest)) return rest.length + 1;
  const beginnings = stems.get(word.charCodeAt(0));
  if (beginnings)
    for (const { stem, rest } of beginnings)
      if (word.startsWith(stem) && restFits(tokens, at + 1, rest)) return rest.length + 1;
  return 0;
};
