import type { SyntaxNode, SyntaxNodeRef } from "@lezer/common";
import { GFM, parser } from "@lezer/markdown";
import { type Draft, makeDraft } from "../draft.ts";
import { decodeEntity } from "../html/entities.ts";
import { type MarkdownBlock, openBlock } from "./markdown-block.ts";
import { isTooWild } from "./markdown-limits.ts";
import { ordinaryWords } from "./markdown-words.ts";
import { readText } from "./text.ts";

const markdown = parser.configure([GFM, ordinaryWords]);

const LEVELS = [1, 2, 3, 4, 5, 6];
const PLAIN_LEAVES = ["Paragraph", "Task", "TableHeader", "TableRow", "FencedCode", "CodeBlock", "HTMLBlock"];

/** Node names of the grammar that become a block of their own, each with the level of a heading, else 0. */
const LEAVES: ReadonlyMap<string, number> = new Map([
  ...LEVELS.flatMap((level) => [`ATXHeading${level}`, `SetextHeading${level}`].map((name) => [name, level] as const)),
  ...PLAIN_LEAVES.map((name) => [name, 0] as const),
]);

const LISTS: ReadonlySet<string> = new Set(["BulletList", "OrderedList"]);

/** Nodes whose words nobody sees. */
const HIDDEN: ReadonlySet<string> = new Set([
  "EmphasisMark",
  "HeaderMark",
  "QuoteMark",
  "CodeMark",
  "CodeInfo",
  "StrikethroughMark",
  "TaskMarker",
  "ListMark",
  "Image",
  "LinkTitle",
  "LinkLabel",
  "Comment",
  "CommentBlock",
  "LinkReference",
  "ProcessingInstruction",
  "TableDelimiter",
]);

/** Reads Markdown (CommonMark with GitHub's tables, strikethrough and bare links). */
export const readMarkdown = (content: string): Draft[] => (isTooWild(content) ? readText(content) : readTree(content));

/** Where the reader is among lists and quotations. */
interface Place {
  readonly lists: number[];
  listCount: number;
  quotes: number;
}

const readTree = (content: string): Draft[] => {
  const drafts: Draft[] = [];
  const place: Place = { lists: [], listCount: 0, quotes: 0 };
  let block: MarkdownBlock | undefined;
  markdown.parse(content).iterate({
    enter: (node) => {
      if (block) return enterInline(content, node, block);
      const { name } = node;
      if (LEAVES.has(name)) {
        block = openBlock(content, name, node.from);
        if (name === "HTMLBlock") hideTags(content, node, block);
        return true;
      }
      if (LISTS.has(name)) place.lists.push(++place.listCount);
      if (name === "Blockquote") place.quotes++;
      return !HIDDEN.has(name);
    },
    leave: (node) => {
      const { name } = node;
      if (block?.name === name) {
        block.showTo(node.to);
        drafts.push(draftOf(block, place));
        block = undefined;
      } else if (block) leaveInline(content, node, block);
      else if (LISTS.has(name)) place.lists.pop();
      else if (name === "Blockquote") place.quotes--;
    },
  });
  return drafts.filter((draft) => draft.text !== "");
};

/** "[1]" without an address is no link but a number in brackets. */
const isLiteral = (node: SyntaxNode | null): boolean =>
  node?.name === "Link" && node.getChild("URL") === null && node.getChild("LinkLabel") === null;

/** Shows, hides or replaces what an inline node stands for; gives whether to look inside. */
const enterInline = (content: string, node: SyntaxNodeRef, block: MarkdownBlock): boolean => {
  const { name, from, to } = node;
  if (HIDDEN.has(name)) {
    block.hide(from, to);
    return false;
  }
  switch (name) {
    case "Link":
      block.beginLink(from);
      break;
    case "LinkMark":
      if (!isLiteral(node.node.parent)) block.hide(from, to);
      break;
    case "URL":
      if (node.node.parent?.name === "Link") block.hide(from, to);
      else {
        block.beginLink(from);
        block.endLink(to, content.slice(from, to));
      }
      break;
    case "Escape":
      block.hide(from, from + 1);
      break;
    case "Entity": {
      const source = content.slice(from, to);
      block.replace(from, to, decodeEntity(source) ?? source);
      break;
    }
    case "HardBreak":
      block.replace(from, to, " ");
      break;
    case "HTMLTag":
      block.replace(from, to, /^<br/i.test(content.slice(from, to)) ? " " : "");
      break;
    case "TableCell":
      block.replace(from, from, " ");
      break;
    case "StrongEmphasis":
      block.beginStrong(from);
      break;
  }
  return true;
};

const leaveInline = (content: string, node: SyntaxNodeRef, block: MarkdownBlock): void => {
  if (node.name === "StrongEmphasis") block.endStrong(node.to);
  if (node.name !== "Link" || isLiteral(node.node)) return;
  const url = node.node.getChild("URL");
  block.endLink(node.to, url ? content.slice(url.from, url.to) : "");
};

const TAG = /<[^<>]*>/g;

const hideTags = (content: string, { from, to }: SyntaxNodeRef, block: MarkdownBlock): void => {
  for (const match of content.slice(from, to).matchAll(TAG))
    block.replace(from + match.index, from + match.index + match[0].length, " ");
};

const draftOf = (block: MarkdownBlock, { lists, quotes }: Place): Draft => {
  const level = LEAVES.get(block.name) ?? 0;
  const list = lists.at(-1) ?? 0;
  const { pieces, links, strong } = block.collected();
  return makeDraft({ kind: kindOf(block.name, { level, list, quotes }), pieces, level, links, strong, list });
};

const kindOf = (
  name: string,
  { level, list, quotes }: { level: number; list: number; quotes: number },
): Draft["kind"] => {
  if (level > 0) return "heading";
  if (name.startsWith("Table")) return "table";
  if (list > 0) return "listItem";
  return quotes > 0 ? "quote" : "paragraph";
};
