import type { ResolvedDocument } from "../../document.ts";
import type { Token } from "../../engine/token.ts";
import type { Language } from "../../languages/codes.ts";

/** Opening marks with the marks that close them. */
const OPENING = new Map([
  ["„", '“”"„'],
  ["“", "”"],
  ["«", "»"],
  ["»", "«"],
  ['"', '"'],
]);
const DASHES = new Set(["–", "—", "-"]);

/** Shorter quotations are names and titles, not speech. */
const SPEECH_WORDS = 6;

const isDash = (token: Token | undefined): boolean => token !== undefined && DASHES.has(token.text);

/** The end of a quotation that opens at a token; -1 when it is not closed before `to`. */
const closingQuote = (tokens: readonly Token[], at: number, closers: string, to: number): number => {
  for (let index = at + 1; index < to; index += 1) {
    const token = tokens[index];
    if (token?.kind === "symbol" && closers.includes(token.text)) return index;
  }
  return -1;
};

/** A dash with spaces around it closes speech that a dash opened. */
const closingDash = (tokens: readonly Token[], at: number, to: number): number => {
  for (let index = at + 2; index < to; index += 1)
    if (isDash(tokens[index]) && tokens[index]?.spaced && tokens[index + 1]?.spaced) return index;
  return to;
};

const isSpeech = (tokens: readonly Token[], from: number, to: number): boolean => {
  let words = 0;
  for (let index = from; index < to && words < SPEECH_WORDS; index += 1) if (tokens[index]?.kind === "word") words += 1;
  return words >= SPEECH_WORDS || (words >= 2 && /^[.!?…,]$/.test(tokens[to - 1]?.text ?? ""));
};

const markQuotes = (tokens: readonly Token[], mask: Uint8Array, from: number, to: number): void => {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const closers = token?.kind === "symbol" ? OPENING.get(token.text) : undefined;
    if (closers === undefined) continue;
    const close = closingQuote(tokens, at, closers, to);
    if (close === -1) return;
    if (isSpeech(tokens, at + 1, close)) mask.fill(1, at, close + 1);
    at = close;
  }
};

/** "– In December we shall open …": behind a question a whole paragraph is an answer, and an interview is told by its answers. */
const isAnswer = (tokens: readonly Token[], sentences: ResolvedDocument["sentences"], index: number): boolean => {
  const own = sentences[index];
  const asked = own && tokens[own.tokens.start - 1]?.text === "?" && sentences[index - 1]?.block !== own.block;
  return asked === true && closingDash(tokens, own.tokens.start, own.tokens.end) === own.tokens.end;
};

/**
 * Marks the tokens of direct speech with 1: long quotations, and what stands behind a dash at the head of a sentence, in
 * languages that write speech so.
 * What somebody says is a statement, and tells no event of its own.
 */
export const maskSpeech = (
  { tokens, sentences }: ResolvedDocument,
  speaks: (language: Language) => boolean,
): Uint8Array => {
  const mask = new Uint8Array(tokens.length);
  let from = 0;
  sentences.forEach(({ tokens: { start, end }, block, kind, language }, index) => {
    const spoken =
      speaks(language) && kind !== "listItem" && isDash(tokens[start]) && tokens[start + 1]?.spaced === true;
    if (spoken && !isAnswer(tokens, sentences, index)) mask.fill(1, start, closingDash(tokens, start, end));
    if (sentences[index + 1]?.block === block) return;
    markQuotes(tokens, mask, from, end);
    from = end;
  });
  return mask;
};
