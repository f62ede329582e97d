import { closesDate, endsAtDot } from "./dot.ts";
import type { SentenceWords } from "./sentence-words.ts";
import type { Span } from "./span.ts";
import type { Token } from "./token.ts";

const TERMINATORS: ReadonlySet<string> = new Set([".", "!", "?", "…"]);
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", "”", "“", "’", "‘", "»", "«", ")", "]", "*", "_"]);
const DASHES: ReadonlySet<string> = new Set(["–", "—", "-"]);
/** How many quotation marks, dashes and brackets may stand before the word that is looked at. */
const MARKS = 4;

/** The first token from `at` on that is a word or number: the marks before it say nothing. */
const firstWord = (tokens: readonly Token[], at: number, end: number): Token | undefined => {
  for (let index = at; index < Math.min(end, at + MARKS); index += 1) {
    const token = tokens[index];
    if (token && token.kind !== "symbol") return token;
  }
  return undefined;
};

/** The place after the marks that close a sentence: further dots, quotation marks and brackets that stand close. */
const skipClosers = (tokens: readonly Token[], at: number, end: number): number => {
  let index = at;
  for (; index < end; index += 1) {
    const token = tokens[index];
    if (!token || token.spaced || !(CLOSERS.has(token.text) || TERMINATORS.has(token.text))) break;
  }
  return index;
};

interface Terminator {
  readonly tokens: readonly Token[];
  readonly words: SentenceWords;
  /** The sentence so far: from its first token to the terminator. */
  readonly sofar: Span;
  /** The place behind the terminator and its closing marks. */
  readonly after: number;
  /** The end of the block. */
  readonly end: number;
}

const endsSentence = ({ tokens, words, sofar, after, end }: Terminator): boolean => {
  const follower = tokens[after];
  if (after >= end || !follower) return true;
  if (!follower.spaced || follower.text === ",") return false;
  const next = firstWord(tokens, after, end);
  if (next === undefined) return !DASHES.has(follower.text);
  if (next.kind === "word" && !next.capitalised && follower.text !== "•") return false;
  const before = sofar.end > sofar.start ? tokens[sofar.end - 1] : undefined;
  const mark = tokens[sofar.end];
  const isPlainDot = mark?.text === "." && !mark.spaced && after === sofar.end + 1;
  if (!before || !isPlainDot) return true;
  if (DASHES.has(follower.text)) return !closesDate({ tokens, before, next, sofar, words });
  return endsAtDot({ tokens, before, next, sofar, words });
};

/**
 * Splits the tokens `[start, end)` of one block into sentences, in one pass.
 * Shape: token ranges, in order, that cover the block without a gap. Marks that close a quotation or bracket stay with the
 * sentence that they close; a lower-case word after a mark shows that the sentence goes on (“Come!” said the mayor).
 */
export const splitSentences = (tokens: readonly Token[], { start, end }: Span, words: SentenceWords): Span[] => {
  const sentences: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const token = tokens[at];
    if (token?.kind !== "symbol" || !TERMINATORS.has(token.text)) continue;
    const after = skipClosers(tokens, at + 1, end);
    if (endsSentence({ tokens, words, sofar: { start: from, end: at }, after, end })) {
      sentences.push({ start: from, end: after });
      from = after;
    }
    at = after - 1;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
};
