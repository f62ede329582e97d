import type { BlockKind } from "../records/schema.ts";

/** A stretch of visible text and where its first character stands in `content`; the rest follows in step. */
export interface Piece {
  readonly text: string;
  readonly origin: number;
}

/** A link inside a block: the words that are clickable, and where they lead. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/**
 * A block as a reader found it, before furniture is taken out and the text is put together.
 * Shape: `text` is the cleaned text of `pieces`; `level` is a heading's level, else 0; `linked` counts the characters of
 * `text` that are links; `list` numbers the list an item belongs to, else 0.
 */
export interface Draft {
  readonly kind: BlockKind;
  readonly level: number;
  readonly pieces: readonly Piece[];
  readonly text: string;
  readonly links: readonly Link[];
  readonly linked: number;
  readonly strong: boolean;
  readonly list: number;
}

/** What a reader knows of a block; the rest has a default. */
export interface DraftParts {
  readonly kind: BlockKind;
  readonly pieces: readonly Piece[];
  readonly level?: number;
  readonly links?: readonly Link[];
  readonly strong?: boolean;
  readonly list?: number;
}

/**
 * Characters and gaps that cleaning changes: white space other than single plain spaces, the invisible, and whatever NFC may
 * compose; Latin letters and common punctuation are left out, so that most text is known to be clean at one look.
 */
export const UNTIDY = /[^ !-\u02ff\u2010-\u2027]|[\u007f-\u00a0\u00ad]| {2}/;

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u202a-\u202e]/g;
const SPACES = /[\s\u00a0\u0085]+/g;

/** Cleans a stretch of text for looking at: one space between words, nothing invisible, NFC. */
export const cleanText = (text: string): string =>
  UNTIDY.test(text) ? text.replace(INVISIBLE, "").replace(SPACES, " ").trim().normalize("NFC") : text.trim();

/** The text of pieces in a row. */
export const joinPieces = (pieces: readonly Piece[]): string => {
  let text = "";
  for (const piece of pieces) text += piece.text;
  return text;
};

/** Makes a draft from what a reader knows. */
export const makeDraft = ({ kind, pieces, level = 0, links = [], strong = false, list = 0 }: DraftParts): Draft => ({
  kind,
  level,
  pieces,
  text: cleanText(joinPieces(pieces)),
  links,
  linked: links.reduce((sum, link) => sum + link.text.length, 0),
  strong,
  list,
});
