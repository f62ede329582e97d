import type { BlockKind } from "../../records/schema.ts";
import type { Draft } from "../draft.ts";
import { BLOCK_TAGS } from "./block-tags.ts";
import { type BlockWriter, createBlockWriter, type Surroundings } from "./block-writer.ts";
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
const CELLS: ReadonlySet<string> = new Set(["td", "th"]);
const PLAIN: Surroundings = { kind: "paragraph", level: 0, list: 0, isFixed: false };

/** What is decided about elements before they are cut into blocks. */
export interface BlockPlan {
  readonly isDropped: (node: HtmlNode) => boolean;
  /** The kind that everything in an element has; undefined where its tags decide. */
  readonly kindOf: (node: HtmlNode) => BlockKind | undefined;
  /** Tells of a table's row or cell whether it holds the page's layout, not data. */
  readonly isLayout: (node: HtmlNode) => boolean;
}

/** An element whose children are being looked at. */
interface Frame {
  readonly node: HtmlNode;
  readonly around: Surroundings;
  /** The element begins and ends a block. */
  readonly isBlock: boolean;
  at: number;
}

/** Cuts what is left of a chosen element into blocks in reading order. */
export const blocksOf = (content: string, chosen: HtmlNode, plan: BlockPlan): Draft[] => {
  const writer = createBlockWriter(content);
  const stack: Frame[] = [{ node: chosen, around: PLAIN, isBlock: true, at: 0 }];
  let list = 0;
  let bold = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.node.children[frame.at++];
    if (!child) {
      stack.pop();
      if (BOLD.has(frame.node.tag)) bold--;
      leave(frame, writer);
    } else if (child.tag === "#text") writer.text(child, frame.around, bold > 0);
    else if (child.tag === "br") writer.lineBreak();
    else if (!plan.isDropped(child)) {
      if (LISTS.has(child.tag)) list++;
      if (BOLD.has(child.tag)) bold++;
      stack.push(enter(child, frame.around, plan, list));
      if (stack.at(-1)?.isBlock) writer.end(frame.around);
      if (child.tag === "a") writer.beginLink();
    }
  }
  return [...writer.drafts];
};

const enter = (node: HtmlNode, outer: Surroundings, plan: BlockPlan, list: number): Frame => {
  const fixed = outer.isFixed ? undefined : plan.kindOf(node);
  const isDataCell = CELLS.has(node.tag) && !plan.isLayout(node);
  const isBlock = fixed !== undefined || (BLOCK_TAGS.has(node.tag) && !isDataCell);
  return { node, around: around(node, outer, { fixed, list, isLayout: plan.isLayout(node) }), isBlock, at: 0 };
};

interface Found {
  readonly fixed: BlockKind | undefined;
  readonly list: number;
  readonly isLayout: boolean;
}

const around = (node: HtmlNode, outer: Surroundings, { fixed, list, isLayout }: Found): Surroundings => {
  if (outer.isFixed) return outer;
  if (fixed !== undefined) return { kind: fixed, level: 0, list: 0, isFixed: true };
  if (LISTS.has(node.tag)) return { ...outer, list };
  const kind = KINDS[node.tag];
  if (kind === undefined || (kind === "table" && isLayout)) return outer;
  if (kind === "heading") return { kind, level: Number(node.tag[1]), list: 0, isFixed: false };
  return { ...outer, kind };
};

const leave = ({ node, around, isBlock }: Frame, writer: BlockWriter): void => {
  if (node.tag === "a") writer.endLink(node.attributes.href ?? "");
  if (isBlock) writer.end(around);
  else if (CELLS.has(node.tag)) writer.space(node.start);
};
