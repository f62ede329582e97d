import type { BlockKind } from "../../records/schema.ts";
import { type Draft, type Link, makeDraft, type Piece } from "../draft.ts";
import { BLOCK_TAGS } from "./block-tags.ts";
import { textPieces } from "./text-pieces.ts";
import type { HtmlNode } from "./tree.ts";

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  li: "listItem",
  dt: "listItem",
  dd: "listItem",
  blockquote: "quote",
  figcaption: "caption",
  caption: "caption",
  tr: "table",
};

const LISTS: ReadonlySet<string> = new Set(["ul", "ol", "dl", "menu"]);
const BOLD: ReadonlySet<string> = new Set(["b", "strong"]);

interface Surroundings {
  readonly kind: BlockKind;
  readonly level: number;
  readonly list: number;
}

/** Cuts what is left of a chosen element into blocks in reading order. */
export const blocksOf = (content: string, chosen: HtmlNode, isDropped: (node: HtmlNode) => boolean): Draft[] => {
  const drafts: Draft[] = [];
  let pieces: Piece[] = [];
  let links: Link[] = [];
  let strong = 0;
  let length = 0;
  let breaks = 0;
  let listCount = 0;
  let linkStart = 0;
  let bold = 0;

  const flush = ({ kind, level, list }: Surroundings): void => {
    if (pieces.length > 0 && length > 0)
      drafts.push(makeDraft({ kind, level, list, pieces, links, strong: strong >= length * 0.9 }));
    pieces = [];
    links = [];
    strong = 0;
    length = 0;
    linkStart = 0;
  };

  const addText = (node: HtmlNode, around: Surroundings): void => {
    const visible = node.text.trim().length;
    if (breaks > 0 && visible > 0) {
      if (breaks > 1 || startsBlock(pieces, node.text, around)) flush(around);
      else pieces.push({ text: " ", origin: node.start });
      breaks = 0;
    }
    pieces.push(...textPieces(content, node.text, node.start));
    length += visible;
    if (bold > 0) strong += visible;
  };

  const stack: { node: HtmlNode; at: number; around: Surroundings }[] = [
    { node: chosen, at: 0, around: { kind: "paragraph", level: 0, list: 0 } },
  ];
  while (stack.length > 0) {
    const frame = stack[stack.length - 1];
    if (!frame) break;
    const child = frame.node.children[frame.at++];
    if (!child) {
      stack.pop();
      const { node } = frame;
      if (BOLD.has(node.tag)) bold--;
      if (node.tag === "a") {
        const text = pieces
          .slice(linkStart)
          .map((piece) => piece.text)
          .join("")
          .replace(/\s+/g, " ")
          .trim();
        if (text !== "") links.push({ text, href: node.attributes.href ?? "" });
      }
      if (node.tag === "td" || node.tag === "th") pieces.push({ text: " ", origin: node.start });
      if (BLOCK_TAGS.has(node.tag) && !isCell(node.tag)) {
        breaks = 0;
        flush(frame.around);
      }
      continue;
    }
    if (child.tag === "#text") {
      addText(child, frame.around);
      continue;
    }
    if (child.tag === "br") {
      breaks++;
      continue;
    }
    if (isDropped(child)) continue;
    if (BLOCK_TAGS.has(child.tag) && !isCell(child.tag)) {
      breaks = 0;
      flush(frame.around);
    }
    if (LISTS.has(child.tag)) listCount++;
    if (BOLD.has(child.tag)) bold++;
    if (child.tag === "a") linkStart = pieces.length;
    stack.push({ node: child, at: 0, around: around(child, frame.around, listCount) });
  }
  flush({ kind: "paragraph", level: 0, list: 0 });
  return drafts.filter((draft) => draft.text !== "");
};

const isCell = (tag: string): boolean => tag === "td" || tag === "th";

const around = (node: HtmlNode, outer: Surroundings, list: number): Surroundings => {
  if (LISTS.has(node.tag)) return { ...outer, list };
  const kind = KINDS[node.tag];
  if (kind === undefined) return outer;
  if (kind === "heading") return { kind, level: Number(node.tag[1]), list: 0 };
  return { ...outer, kind };
};

/** A line after a single break begins a block of its own unless it goes on in the middle of a sentence. */
const startsBlock = (pieces: readonly Piece[], next: string, { kind }: Surroundings): boolean => {
  if (kind === "heading" || kind === "table") return false;
  if (/^[\s\u00a0]*\p{Ll}/u.test(next)) return false;
  const before = pieces
    .slice(-8)
    .map((piece) => piece.text)
    .join("")
    .trimEnd();
  return !/[,\p{Ll}\d]$/u.test(before) || before.length < 70;
};
