import type { Span } from "../../engine/span.ts";
import { allIn } from "../all-in.ts";

/** A block no longer than this may be a line of credits as a whole. */
const LINE = 300;
/** A credit at the end of a paragraph, or in brackets, is no longer than this. */
const LONGEST = 170;

const SENTENCE_END = /[.!?…)"”“]\s+(?=[\p{Lu}„"“([©])/gu;

/** The places of a block where credits may stand: all of a short block, what is in brackets, the last words of a long one. */
export const creditSegments = (text: string): Span[] => {
  const segments = bracketed(text);
  if (text.length <= LINE) return [{ start: 0, end: text.length }, ...segments];
  const from = text.length - LONGEST;
  for (const match of allIn(text.slice(from), SENTENCE_END))
    segments.push({ start: from + match.index + match[0].length, end: text.length });
  return segments;
};

const BRACKETS = /[([]([^()[\]]{3,170})[)\]]/g;

const bracketed = (text: string): Span[] =>
  allIn(text, BRACKETS).map((match) => ({ start: match.index + 1, end: match.index + match[0].length - 1 }));
