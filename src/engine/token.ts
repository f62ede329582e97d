import type { Span } from "./span.ts";

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
  /** Whether the first letter is upper case. */
  readonly capitalised: boolean;
  /** Whether white space, or the start of a block, stands before the token. */
  readonly spaced: boolean;
  /** Whether the token is the first of its block. */
  readonly opensBlock: boolean;
}

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’ʼ](?=\p{L})[\p{L}\p{M}]+)*|\d+|[^\s]/gu;
const LETTER = /^\p{L}/u;
const UPPER = /^\p{Lu}/u;

const kindOf = (text: string): TokenKind => {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return "number";
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return "word";
  return code > 127 && LETTER.test(text) ? "word" : "symbol";
};

const isUpper = (text: string): boolean => {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : UPPER.test(text);
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
    TOKEN.lastIndex = block.start;
    for (;;) {
      const match = TOKEN.exec(text);
      if (match === null || match.index >= block.end) break;
      const word = match[0];
      const start = match.index;
      const kind = kindOf(word);
      tokens.push({
        index: tokens.length,
        kind,
        start,
        end: start + word.length,
        text: word,
        lower: kind === "word" ? word.toLowerCase() : word,
        capitalised: kind === "word" && isUpper(word),
        spaced: start !== previousEnd,
        opensBlock: previousEnd === -1,
      });
      previousEnd = start + word.length;
    }
  }
  return tokens;
};
