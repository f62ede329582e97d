import type { Link, Piece } from "../draft.ts";

/** A Markdown block while its visible words are being collected. */
export interface MarkdownBlock {
  /** The grammar's name of the block. */
  readonly name: string;
  /** Takes over the source up to an offset. */
  readonly showTo: (to: number) => void;
  /** Leaves a stretch of the source out. */
  readonly hide: (from: number, to: number) => void;
  /** Puts other words in the place of a stretch of the source. */
  readonly replace: (from: number, to: number, text: string) => void;
  readonly beginLink: (from: number) => void;
  readonly endLink: (to: number, href: string) => void;
  readonly beginStrong: (from: number) => void;
  readonly endStrong: (to: number) => void;
  readonly collected: () => CollectedBlock;
}

/** What was collected. */
export interface CollectedBlock {
  readonly pieces: readonly Piece[];
  readonly links: readonly Link[];
  /** Nearly all of the words are bold. */
  readonly strong: boolean;
}

const MOSTLY = 0.9;

/** Begins a block at an offset of the source. */
export const openBlock = (content: string, name: string, from: number): MarkdownBlock => {
  const pieces: Piece[] = [];
  const links: Link[] = [];
  let at = from;
  let length = 0;
  let strong = 0;
  let strongFrom = 0;
  let linkFrom = 0;

  const put = (text: string, origin: number): void => {
    if (text === "") return;
    pieces.push({ text, origin });
    length += text.length;
  };
  const showTo = (to: number): void => {
    if (to <= at) return;
    put(content.slice(at, to), at);
    at = to;
  };
  const hide = (start: number, end: number): void => {
    showTo(start);
    at = Math.max(at, end);
  };
  return {
    name,
    showTo,
    hide,
    replace: (start, end, text) => {
      hide(start, end);
      put(text, start);
    },
    beginLink: (start) => {
      showTo(start);
      linkFrom = pieces.length;
    },
    endLink: (end, href) => {
      showTo(end);
      links.push({
        text: pieces
          .slice(linkFrom)
          .map((piece) => piece.text)
          .join(""),
        href,
      });
    },
    beginStrong: (start) => {
      showTo(start);
      strongFrom = length;
    },
    endStrong: (end) => {
      showTo(end);
      strong += length - strongFrom;
    },
    collected: () => ({ pieces, links, strong: strong > 0 && strong >= length * MOSTLY }),
  };
};
