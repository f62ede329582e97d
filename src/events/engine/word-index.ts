import { expandForms } from "../../engine/pattern.ts";
import { type Token, tokenize } from "../../engine/token.ts";

/** Phrases found by their first word: the rest of each phrase, longest first, with its value. */
export type WordIndex<Value> = Map<string, { readonly rest: readonly string[]; readonly value: Value }[]>;

/** Adds all forms of a word list to an index. */
export const addWords = <Value>(index: WordIndex<Value>, forms: string, value: Value): void => {
  if (forms === "") return;
  for (const form of expandForms(forms)) {
    const [first, ...rest] = tokenize(form).map((token) => token.lower);
    if (first === undefined) continue;
    const rows = index.get(first) ?? [];
    rows.push({ rest, value });
    rows.sort((a, b) => b.rest.length - a.rest.length);
    index.set(first, rows);
  }
};

/** A closed list of words, phrases and beginnings of words ("umow*", "umowę na budow*"), to look for in a clause. */
export interface WordSet {
  readonly phrases: WordIndex<true>;
  /** By its first beginning of a word, the rest of each phrase. */
  readonly stems: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Lengths of the stems, shortest first. */
  readonly lengths: readonly number[];
}

/** The words of a form; a star stays with the word that it ends. */
const formWords = (form: string): string[] => {
  const found: string[] = [];
  for (const { lower } of tokenize(form)) {
    const last = found.at(-1);
    if (lower === "*" && last !== undefined) found[found.length - 1] = `${last}*`;
    else found.push(lower);
  }
  return found;
};

/** Makes a set of one word list; a word that ends in `*` is the beginning of a word. */
export const wordSet = (forms: string): WordSet => {
  const phrases: WordIndex<true> = new Map();
  const stems = new Map<string, (readonly string[])[]>();
  for (const [first, ...rest] of expandForms(forms).map(formWords)) {
    if (first === undefined) continue;
    if (first.endsWith("*")) stems.set(first.slice(0, -1), [...(stems.get(first.slice(0, -1)) ?? []), rest]);
    else phrases.set(first, [...(phrases.get(first) ?? []), { rest, value: true }]);
  }
  for (const rows of phrases.values()) rows.sort((a, b) => b.rest.length - a.rest.length);
  return { phrases, stems, lengths: [...new Set([...stems.keys()].map(({ length }) => length))].sort((a, b) => a - b) };
};

const wordFits = (token: Token | undefined, word: string): boolean =>
  token !== undefined &&
  !token.opensBlock &&
  (token.lower === word || (word.endsWith("*") && token.lower.startsWith(word.slice(0, -1))));

/** Tells whether the rest of a phrase stands at a token. */
export const restFits = (tokens: readonly Token[], at: number, rest: readonly string[]): boolean =>
  rest.every((word, offset) => wordFits(tokens[at + offset], word));

/** The number of tokens of the longest phrase of a set that stands at a token; 0 when none does. */
export const lengthAt = ({ phrases, stems, lengths }: WordSet, tokens: readonly Token[], at: number): number => {
  const word = tokens[at]?.lower;
  if (word === undefined) return 0;
  for (const { rest } of phrases.get(word) ?? []) if (restFits(tokens, at + 1, rest)) return rest.length + 1;
  for (const length of lengths) {
    const rests = length <= word.length ? stems.get(word.slice(0, length)) : undefined;
    for (const rest of rests ?? []) if (restFits(tokens, at + 1, rest)) return rest.length + 1;
  }
  return 0;
};

/** The first token in `[from, to)` at which a word of a set stands, or -1. */
export const findWord = (set: WordSet, tokens: readonly Token[], from: number, to: number): number => {
  for (let at = Math.max(0, from); at < to; at += 1) if (lengthAt(set, tokens, at) > 0) return at;
  return -1;
};
