import { CHARACTER, characterClass } from "./character-class.ts";
import type { Span } from "./span.ts";
import { hashOf } from "./word-hash.ts";

/** A word is letters (with inner apostrophes), a number is digits, everything else is one symbol a token. */
export type TokenKind = "word" | "number" | "symbol";

/** One token of the frozen article text. */
export interface Token extends Span {
  /** Position in the document's token list. */
  readonly index: number;
  readonly kind: TokenKind;
  readonly text: string;
  /** `text` in lower case (root locale); what word patterns and indexes compare. */
  readonly lower: string;
  /** A number for `lower`, the same for equal words; tables rule words out by it. */
  readonly hash: number;
  /** Whether the first letter is upper case. */
  readonly capitalised: boolean;
  /** Whether white space, or the start of a block, stands before the token. */
  readonly spaced: boolean;
  /** Whether the token is the first of its block. */
  readonly opensBlock: boolean;
}

const { letter: LETTER, mark: MARK, space: SPACE, digit: DIGIT, upper: UPPER, changes: CHANGES } = CHARACTER;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc;

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** Where a run of characters that have one of some bits ends. */
const runEnd = (text: string, from: number, bits: number): number => {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    if ((characterClass(code) & bits) === 0) break;
    at += widthOf(code);
  }
  return at;
};

/** Where a word ends: letters and their marks, and apostrophes with a letter on both sides. */
const wordEnd = (text: string, start: number): number => {
  let at = runEnd(text, start, LETTER | MARK);
  while (isApostrophe(text.charCodeAt(at)) && (characterClass(text.codePointAt(at + 1) ?? 0) & LETTER) !== 0)
    at = runEnd(text, at + 1, LETTER | MARK);
  return at;
};

/** `toLowerCase`, but most words are in lower case already and show it character by character. */
const lowerOf = (word: string): string => {
  for (let at = 0; at < word.length; at += 1)
    if ((characterClass(word.charCodeAt(at)) & CHANGES) !== 0 || isSurrogate(word.charCodeAt(at)))
      return word.toLowerCase();
  return word;
};

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const kindOf = (bits: number): TokenKind =>
  (bits & LETTER) !== 0 ? "word" : (bits & DIGIT) !== 0 ? "number" : "symbol";

const endOf = (text: string, start: number, code: number, kind: TokenKind): number => {
  if (kind === "word") return wordEnd(text, start);
  return kind === "number" ? runEnd(text, start, DIGIT) : start + widthOf(code);
};

/**
 * Splits a text into tokens, block by block, in one pass.
 * Hyphens and dots are tokens of their own ("Polanica-Zdrój" is three, the outer two glued by `spaced: false`),
 * so that names, ranges and abbreviations each read them in their own way.
 */
export const tokenize = (text: string, blocks: readonly Span[] = [{ start: 0, end: text.length }]): Token[] => {
  const tokens: Token[] = [];
  for (const block of blocks) {
    let previousEnd = -1;
    for (let start = block.start; start < block.end; ) {
      const code = text.codePointAt(start) ?? 0;
      const bits = characterClass(code);
      if ((bits & SPACE) !== 0) {
        start += 1;
        continue;
      }
      const kind = kindOf(bits);
      const end = endOf(text, start, code, kind);
      const word = text.slice(start, end);
      const lower = kind === "word" ? lowerOf(word) : word;
      tokens.push({
        index: tokens.length,
        kind,
        start,
        end,
        text: word,
        lower,
        hash: hashOf(lower),
        capitalised: (bits & UPPER) !== 0,
        spaced: start !== previousEnd,
        opensBlock: previousEnd === -1,
      });
      previousEnd = end;
      start = end;
    }
  }
  return tokens;
};
