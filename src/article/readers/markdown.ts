import { GFM, parser } from "@lezer/markdown";
import { type Draft, type Link, makeDraft, type Piece } from "../draft.ts";
import { decodeEntity } from "../html/entities.ts";
import { readText } from "./text.ts";

const markdown = parser.configure(GFM);

/** Node names of the Markdown grammar that become a block of their own. */
const LEAVES: ReadonlySet<string> = new Set([
  "Paragraph",
  "Task",
  "TableHeader",
  "TableRow",
  "FencedCode",
  "CodeBlock",
  "HTMLBlock",
]);
const HEADING = /^(?:ATX|Setext)Heading([1-6])$/;

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

/** What one paragraph may hold before it is read as plain text: inline parsing of broken links is quadratic. */
const LONGEST_PARAGRAPH = 20_000;
const MOST_BRACKETS = 400;

/** Reads Markdown (CommonMark with GitHub's tables, strikethrough and bare links). */
export const readMarkdown = (content: string): Draft[] => (isTooWild(content) ? readText(content) : readTree(content));

const isTooWild = (content: string): boolean => {
  let start = 0;
  while (start < content.length) {
    const gap = content.indexOf("\n\n", start);
    const end = gap === -1 ? content.length : gap;
    if (end - start > LONGEST_PARAGRAPH) return true;
    if (end - start > MOST_BRACKETS && countBrackets(content, start, end) > MOST_BRACKETS) return true;
    start = end + 2;
  }
  return false;
};

const countBrackets = (content: string, start: number, end: number): number => {
  let count = 0;
  for (let at = content.indexOf("[", start); at !== -1 && at < end; at = content.indexOf("[", at + 1)) count++;
  return count;
};

/** A block while its words are being collected. */
interface OpenBlock {
  readonly name: string;
  readonly pieces: Piece[];
  readonly links: Link[];
  at: number;
  strong: number;
  length: number;
}

const readTree = (content: string): Draft[] => {
  const drafts: Draft[] = [];
  const lists: number[] = [];
  let listCount = 0;
  let quotes = 0;
  let block: OpenBlock | undefined;
  const link = { start: 0, isLiteral: false };

  const write = (text: string, origin: number): void => {
    if (!block || text === "") return;
    block.pieces.push({ text, origin });
    block.length += text.length;
  };
  const writeUpTo = (to: number): void => {
    if (block && to > block.at) write(content.slice(block.at, to), block.at);
  };
  const skip = (from: number, to: number): void => {
    if (!block) return;
    writeUpTo(from);
    block.at = Math.max(block.at, to);
  };
  const close = (to: number): void => {
    if (!block) return;
    writeUpTo(to);
    drafts.push(toDraft(block, { isQuote: quotes > 0, list: lists.at(-1) ?? 0 }));
    block = undefined;
  };

  markdown.parse(content).iterate({
    enter: ({ name, from, to, node }) => {
      if (name === "BulletList" || name === "OrderedList") lists.push(++listCount);
      if (name === "Blockquote") quotes++;
      if (LEAVES.has(name) || HEADING.test(name)) {
        block = { name, pieces: [], links: [], at: from, strong: 0, length: 0 };
        if (name === "HTMLBlock") {
          for (const piece of withoutTags(content.slice(from, to), from)) write(piece.text, piece.origin);
          block.at = to;
        }
        return true;
      }
      if (!block) return !HIDDEN.has(name);
      if (name === "Link") {
        writeUpTo(from);
        block.at = from;
        link.start = block.length;
        link.isLiteral = node.getChild("URL") === null && node.getChild("LinkLabel") === null;
      } else if (HIDDEN.has(name)) {
        skip(from, to);
        return false;
      } else if (name === "LinkMark") {
        if (!link.isLiteral || node.parent?.name !== "Link") skip(from, to);
      } else if (name === "URL") {
        if (node.parent?.name === "Link") skip(from, to);
        else {
          writeUpTo(from);
          block.at = from;
          writeUpTo(to);
          block.at = to;
          block.links.push({ text: content.slice(from, to), href: content.slice(from, to) });
        }
      } else if (name === "Escape") skip(from, from + 1);
      else if (name === "Entity") {
        skip(from, to);
        write(decodeEntity(content.slice(from, to)) ?? content.slice(from, to), from);
      } else if (name === "HardBreak" || name === "HTMLTag") {
        skip(from, to);
        if (name === "HardBreak" || /^<br/i.test(content.slice(from, to))) write(" ", from);
      } else if (name === "TableCell" && block.length > 0) {
        skip(from, from);
        write(" ", from);
      } else if (name === "StrongEmphasis") {
        writeUpTo(from);
        block.at = Math.max(block.at, from);
        block.strong -= block.length;
      }
      return true;
    },
    leave: ({ name, from, to, node }) => {
      if (name === "BulletList" || name === "OrderedList") lists.pop();
      else if (name === "Blockquote") quotes--;
      else if (block && (name === block.name || HEADING.test(name))) close(to);
      else if (block && name === "Link") {
        writeUpTo(to);
        block.at = Math.max(block.at, to);
        if (!link.isLiteral) {
          const text = block.pieces
            .map((piece) => piece.text)
            .join("")
            .slice(link.start);
          const url = node.getChild("URL");
          block.links.push({ text, href: url ? content.slice(url.from, url.to) : "" });
        }
      } else if (block && name === "StrongEmphasis") {
        writeUpTo(to);
        block.at = Math.max(block.at, to);
        block.strong += block.length;
      }
      void from;
    },
  });
  return drafts.filter((draft) => draft.text !== "");
};

interface Surroundings {
  readonly isQuote: boolean;
  readonly list: number;
}

const toDraft = ({ name, pieces, links, strong, length }: OpenBlock, { isQuote, list }: Surroundings): Draft => {
  const level = Number(HEADING.exec(name)?.[1] ?? 0);
  const kind = kindOf(name, level, isQuote, list);
  return makeDraft({ kind, pieces, links, level, strong: strong > 0 && strong >= length * 0.9, list });
};

const kindOf = (name: string, level: number, isQuote: boolean, list: number): Draft["kind"] => {
  if (level > 0) return "heading";
  if (name.startsWith("Table")) return "table";
  if (list > 0) return "listItem";
  return isQuote ? "quote" : "paragraph";
};

/** The words of an HTML block between its tags. */
const withoutTags = (html: string, origin: number): Piece[] =>
  [...html.matchAll(/(?:^|>)([^<>]+)/g)].map((match) => ({
    text: match[1] ?? "",
    origin: origin + match.index + match[0].length - (match[1] ?? "").length,
  }));
