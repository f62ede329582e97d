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

const PLAIN: Surroundings = { kind: "paragraph", level: 0, list: 0, isFixed: false };
const LISTS: ReadonlySet<string> = new Set(["ul", "ol", "dl", "menu"]);
const BOLD: ReadonlySet<string> = new Set(["b", "strong"]);

interface Surroundings {
  readonly kind: BlockKind;
  readonly level: number;
  readonly list: number;
  /** The kind was decided for a whole element; tags inside change nothing. */
  readonly isFixed: boolean;
}

/** What is decided about elements before they are cut into blocks. */
export interface BlockPlan {
  readonly isDropped: (node: HtmlNode) => boolean;
  /** The kind that everything in an element has; undefined where its tags decide. */
  readonly kindOf: (node: HtmlNode) => BlockKind | undefined;
}

/** Cuts what is left of a chosen element into blocks in reading order. */
export const blocksOf = (content: string, chosen: HtmlNode, plan: BlockPlan): Draft[] => {
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

  const stack: { node: HtmlNode; at: number; around: Surroundings }[] = [{ node: chosen, at: 0, around: PLAIN }];
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
      const isFixedHere = frame.around.isFixed && stack.at(-1)?.around.isFixed === false;
      if ((BLOCK_TAGS.has(node.tag) && !isCell(node.tag)) || isFixedHere) {
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
    if (plan.isDropped(child)) continue;
    const fixed = frame.around.isFixed ? undefined : plan.kindOf(child);
    if ((BLOCK_TAGS.has(child.tag) && !isCell(child.tag)) || fixed !== undefined) {
      breaks = 0;
      flush(frame.around);
    }
    if (LISTS.has(child.tag)) listCount++;
    if (BOLD.has(child.tag)) bold++;
    if (child.tag === "a") linkStart = pieces.length;
    stack.push({ node: child, at: 0, around: around(child, frame.around, { list: listCount, fixed }) });
  }
  flush(PLAIN);
  return drafts.filter((draft) => draft.text !== "");
};

const isCell = (tag: string): boolean => tag === "td" || tag === "th";

interface Found {
  readonly list: number;
  readonly fixed: BlockKind | undefined;
}

const around = (node: HtmlNode, outer: Surroundings, { list, fixed }: Found): Surroundings => {
  if (outer.isFixed) return outer;
  if (fixed !== undefined) return { kind: fixed, level: 0, list: 0, isFixed: true };
  if (LISTS.has(node.tag)) return { ...outer, list };
  const kind = KINDS[node.tag];
  if (kind === undefined) return outer;
  if (kind === "heading") return { kind, level: Number(node.tag[1]), list: 0, isFixed: false };
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
