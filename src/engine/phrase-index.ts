import { formWords } from "./form-words.ts";
import { expandForms } from "./pattern.ts";
import type { Token } from "./token.ts";

interface Phrase<Value> {
  readonly words: readonly string[];
  readonly value: Value;
}

/** Phrases found by their first or their last word, for a look beside something already found; the longest is tried first. */
export interface PhraseIndex<Value> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<Value>[]>;
  readonly byLast: ReadonlyMap<string, readonly Phrase<Value>[]>;
}

/** A phrase beside a place: its value and its token range. */
export interface PhraseFound<Value> {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

const add = <Value>(map: Map<string, Phrase<Value>[]>, key: string, phrase: Phrase<Value>): void => {
  const list = map.get(key) ?? [];
  list.push(phrase);
  list.sort((a, b) => b.words.length - a.words.length);
  map.set(key, list);
};

/** Indexes phrases; `forms` as in `words`. */
export const indexPhrases = <Value>(
  entries: readonly { readonly forms: string; readonly value: Value }[],
): PhraseIndex<Value> => {
  const byFirst = new Map<string, Phrase<Value>[]>();
  const byLast = new Map<string, Phrase<Value>[]>();
  for (const { forms, value } of entries)
    for (const form of expandForms(forms.toLowerCase())) {
      const words = formWords(form);
      const phrase = { words, value };
      add(byFirst, words[0] ?? "", phrase);
      add(byLast, words.at(-1) ?? "", phrase);
    }
  return { byFirst, byLast };
};

const fits = (tokens: readonly Token[], start: number, words: readonly string[]): boolean => {
  if (start < 0) return false;
  for (let index = 0; index < words.length; index += 1) {
    const token = tokens[start + index];
    if (token?.lower !== words[index] || (index > 0 && token?.opensBlock)) return false;
  }
  return true;
};

/** The longest phrase that ends right before a token of the same block. */
export const findPhraseBefore = <Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Token[],
  at: number,
): PhraseFound<Value> | undefined => {
  if (tokens[at]?.opensBlock) return undefined;
  const phrases = index.byLast.get(tokens[at - 1]?.lower ?? "");
  const found = phrases?.find(({ words }) => fits(tokens, at - words.length, words));
  return found && { value: found.value, start: at - found.words.length, end: at };
};

/** The longest phrase that starts at a token, in the block of the token before it. */
export const findPhraseAt = <Value>(
  index: PhraseIndex<Value>,
  tokens: readonly Token[],
  at: number,
): PhraseFound<Value> | undefined => {
  const first = tokens[at];
  if (!first || first.opensBlock) return undefined;
  const found = index.byFirst.get(first.lower)?.find(({ words }) => fits(tokens, at, words));
  return found && { value: found.value, start: at, end: at + found.words.length };
};
