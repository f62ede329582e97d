import type { Token } from "../../engine/token.ts";
import { lengthAt, type WordSet } from "./word-index.ts";
import type { WordReading } from "./word-reader.ts";

/** Tokens with what each can be to the events of its language. */
export interface ReadTokens {
  readonly tokens: readonly Token[];
  /** By token. */
  readonly readings: readonly WordReading[];
}

/** Tells whether a phrase of a word list stands at a token. */
export const standsAt = (list: WordSet, { tokens, readings }: ReadTokens, at: number): boolean =>
  readings[at]?.lists?.has(list) === true && lengthAt(list, tokens, at) > 0;

/** The first token in `[from, to)` at which a phrase of a word list stands, or -1. */
export const findWord = (list: WordSet, { tokens, readings }: ReadTokens, from: number, to: number): number => {
  for (let at = Math.max(0, from); at < to; at += 1) {
    const lists = readings[at]?.lists;
    if (lists?.has(list) === true && lengthAt(list, tokens, at) > 0) return at;
  }
  return -1;
};
