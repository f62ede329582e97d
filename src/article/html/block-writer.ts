import type { BlockKind } from "../../records/schema.ts";
import { type Draft, type Link, makeDraft, type Piece } from "../draft.ts";
import { textPieces } from "./text-pieces.ts";

/** What surrounds a stretch of text and decides its block's kind. */
export interface Surroundings {
  readonly kind: BlockKind;
  readonly level: number;
  readonly list: number;
  /** The kind was decided for a whole element; tags inside change nothing. */
  readonly isFixed: boolean;
}

/** A stretch of text in the source. */
export interface SourceText {
  readonly text: string;
  /** The length of the text without white space around it. */
  readonly size: number;
  readonly start: number;
}

/** Collects text and links and ends blocks where it is told to, or where line breaks do. */
export interface BlockWriter {
  readonly text: (node: SourceText, around: Surroundings, isBold: boolean) => void;
  readonly lineBreak: () => void;
  readonly space: (origin: number) => void;
  readonly beginLink: () => void;
  readonly endLink: (href: string) => void;
  readonly end: (around: Surroundings) => void;
  readonly drafts: readonly Draft[];
}

/** A block of which this share is bold is bold as a whole. */
const MOSTLY = 0.9;

/** Begins writing blocks of a source. */
export const createBlockWriter = (content: string): BlockWriter => {
  const drafts: Draft[] = [];
  let pieces: Piece[] = [];
  let links: Link[] = [];
  let strong = 0;
  let length = 0;
  let breaks = 0;
  let linkStart = 0;

  const end = ({ kind, level, list }: Surroundings): void => {
    const draft =
      length > 0 ? makeDraft({ kind, level, list, pieces, links, strong: strong >= length * MOSTLY }) : undefined;
    if (draft && draft.text !== "") drafts.push(draft);
    pieces = [];
    links = [];
    strong = 0;
    length = 0;
    linkStart = 0;
    breaks = 0;
  };

  return {
    drafts,
    end,
    lineBreak: () => {
      breaks++;
    },
    space: (origin) => {
      pieces.push({ text: " ", origin });
    },
    text: ({ text, size: visible, start }, around, isBold) => {
      if (breaks > 0 && visible > 0) {
        if (breaks > 1 || beginsBlock(pieces, text, around.kind)) end(around);
        else pieces.push({ text: " ", origin: start });
        breaks = 0;
      }
      for (const piece of textPieces(content, text, start)) pieces.push(piece);
      length += visible;
      if (isBold) strong += visible;
    },
    beginLink: () => {
      linkStart = pieces.length;
    },
    endLink: (href) => {
      const text = pieces
        .slice(linkStart)
        .map((piece) => piece.text)
        .join("")
        .replace(/\s+/g, " ")
        .trim();
      linkStart = pieces.length;
      if (text !== "") links.push({ text, href });
    },
  };
};

/** A line before a break that is longer than this may have been wrapped. */
const WRAPPED = 70;
const LOOK_BACK = 8;

/** A line after a single break begins a block of its own unless it goes on in the middle of a sentence. */
const beginsBlock = (pieces: readonly Piece[], next: string, kind: BlockKind): boolean => {
  if (kind === "heading" || kind === "table") return false;
  if (/^[\s\u00a0]*\p{Ll}/u.test(next)) return false;
  const before = pieces
    .slice(-LOOK_BACK)
    .map((piece) => piece.text)
    .join("")
    .trimEnd();
  return !/[,\p{Ll}\d]$/u.test(before) || before.length < WRAPPED;
};
