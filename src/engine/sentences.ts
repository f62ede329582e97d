import type { Span } from "./span.ts";
import type { Token } from "./token.ts";

/**
 * What a dot after an abbreviation means.
 * - `opens`: the abbreviation belongs to the words after it, its dot ends nothing;
 * - `wordlike`: as `opens`, but the same letters are a word too, so that a starter after it shows the end of a sentence;
 * - `closes`: it belongs to the words before it, so that its dot may end the sentence as well; what follows decides;
 * - `counts`: as `closes`, but a number may follow it inside the sentence.
 */
export type AbbreviationKind = "opens" | "wordlike" | "closes" | "counts";

/** The words of a language that a dot is judged by; all in lower case. */
export interface SentenceWords {
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Words that begin sentences and are no names: after an initial or an ordinal they show that a new sentence begins. */
  readonly starters: ReadonlySet<string>;
  /** Words that a date at the head of a clause is made of, beside numbers. */
  readonly dateWords: ReadonlySet<string>;
  /** Conjunctions that open a clause after a comma. */
  readonly conjunctions: ReadonlySet<string>;
  /** The shape of a capitalised word that goes on after a `counts` abbreviation: after a date, the place; null where no shape tells. */
  readonly goesOn: RegExp | null;
  /** Whether a number with a dot is an ordinal. */
  readonly dotMakesOrdinal: boolean;
  /** Words after which a number is no ordinal. */
  readonly beforeCardinals: ReadonlySet<string>;
}

/** Makes the table of abbreviations out of lists of words. */
export const abbreviationTable = (
  lists: Readonly<Record<AbbreviationKind, string>>,
): ReadonlyMap<string, AbbreviationKind> => {
  const table = new Map<string, AbbreviationKind>();
  for (const kind of ["opens", "wordlike", "closes", "counts"] as const)
    for (const word of lists[kind].split(/\s+/)) if (word) table.set(word, kind);
  return table;
};

const TERMINATORS: ReadonlySet<string> = new Set([".", "!", "?", "…"]);
const CLOSERS: ReadonlySet<string> = new Set(['"', "'", "”", "“", "’", "‘", "»", "«", ")", "]", "*", "_"]);
const DASHES: ReadonlySet<string> = new Set(["–", "—", "-"]);
const CLAUSE_BORDERS: ReadonlySet<string> = new Set([",", ";", ":", "–", "—", "("]);
const NUMERAL = /^[IVXLC]+$/;
/** How many tokens before an abbreviation are looked at for a date at the head of a clause. */
const DATE_REACH = 12;

const isLower = (token: Token): boolean => token.kind === "word" && !token.capitalised;

/** The first token from `at` on that is a word or number: quotation marks, dashes and brackets before it say nothing. */
const firstWord = (tokens: readonly Token[], at: number, end: number): Token | undefined => {
  for (let index = at; index < Math.min(end, at + 4); index += 1) {
    const token = tokens[index];
    if (token && token.kind !== "symbol") return token;
  }
  return undefined;
};

/** Whether the tokens `[from, to)` are nothing but a date: "W 2015", "16 lutego 2018", "2019 m. gegužės 2". */
const isDateOnly = (tokens: readonly Token[], { start, end }: Span, words: SentenceWords): boolean => {
  let hasNumber = false;
  for (let index = end - 1; index >= start; index -= 1) {
    const token = tokens[index];
    if (token === undefined || end - index > DATE_REACH) return false;
    if (token.kind === "number" || NUMERAL.test(token.text)) hasNumber = true;
    else if (token.kind === "word" && CLAUSE_BORDERS.has(tokens[index - 1]?.text ?? ""))
      return (
        hasNumber && (words.conjunctions.has(token.lower) || (words.dateWords.has(token.lower) && index === start))
      );
    else if (token.kind === "word" && !words.dateWords.has(token.lower)) return false;
    else if (CLAUSE_BORDERS.has(token.text) && token.text !== "–") return false;
  }
  return hasNumber;
};

interface Dot {
  readonly tokens: readonly Token[];
  /** The token before the dot. */
  readonly before: Token;
  /** The first word or number after it. */
  readonly next: Token;
  /** The sentence so far: from its first token to `before`. */
  readonly sofar: Span;
  readonly words: SentenceWords;
}

const isStarter = ({ tokens, next, words }: Dot): boolean =>
  words.starters.has(next.lower) && tokens[next.index + 1]?.text !== ".";

/** Whether the dot after an initial, an ordinal or an abbreviation ends the sentence. */
const endsAtDot = (dot: Dot): boolean => {
  const { tokens, before, next, sofar, words } = dot;
  if (before.kind === "number") {
    if (sofar.end - sofar.start === 1) return false;
    if (!words.dotMakesOrdinal || before.text.length > 3 || next.kind === "number") return true;
    return isStarter(dot) || followsCardinalWord(dot);
  }
  if (before.kind !== "word") return true;
  const kind = words.abbreviations.get(before.lower);
  if (kind === "opens") return false;
  if (kind === "wordlike") return isStarter(dot);
  if (kind === undefined || (before.capitalised && before.text.length === 1)) {
    if (sofar.end - sofar.start === 1 && NUMERAL.test(before.text)) return false;
    return before.text.length > 1 || !before.capitalised || isStarter(dot);
  }
  if (kind === "counts" && next.kind === "number") return false;
  if (isStarter(dot)) return true;
  return !(kind === "counts" && words.goesOn?.test(next.text)) && !isDateOnly(tokens, sofar, words);
};

const followsCardinalWord = ({ tokens, before, words }: Dot): boolean => {
  const previous = tokens[before.index - 1];
  const word = previous?.kind === "symbol" ? tokens[before.index - 2] : previous;
  return (
    previous?.text === "," || previous?.text === ":" || (word !== undefined && words.beforeCardinals.has(word.lower))
  );
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

/** Whether a sentence that began at `start` ends with the terminator at `at`; `after` is the place behind its closers. */
const endsSentence = (
  tokens: readonly Token[],
  {
    start,
    at,
    after,
    end,
  }: { readonly start: number; readonly at: number; readonly after: number; readonly end: number },
  words: SentenceWords,
): boolean => {
  const follower = tokens[after];
  if (after >= end || !follower) return true;
  if (!follower.spaced || follower.text === ",") return false;
  const next = firstWord(tokens, after, end);
  if (next === undefined) return !DASHES.has(follower.text);
  if (isLower(next) && follower.text !== "•") return false;
  const before = tokens[at - 1];
  const isPlainDot = tokens[at]?.text === "." && after === at + 1 && before !== undefined && at > start;
  if (!isPlainDot || before === undefined || tokens[at]?.spaced || DASHES.has(follower.text)) return true;
  return endsAtDot({ tokens, before, next, sofar: { start, end: at }, words });
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
    if (endsSentence(tokens, { start: from, at, after, end }, words)) {
      sentences.push({ start: from, end: after });
      from = after;
    }
    at = after - 1;
  }
  if (from < end) sentences.push({ start: from, end });
  return sentences;
};
