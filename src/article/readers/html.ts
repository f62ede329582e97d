import type { Furniture } from "../../document.ts";
import { cleanText, type Draft } from "../draft.ts";
import { type BlockPlan, blocksOf } from "../html/blocks.ts";
import { type Metadata, readMetadata } from "../html/metadata.ts";
import { nodeKindOf } from "../html/node-kinds.ts";
import { pageHeading } from "../html/page-heading.ts";
import { isHead, type PagePlan, planPage } from "../html/plan-page.ts";
import { textOf } from "../html/text-of.ts";
import { type HtmlNode, parseHtml } from "../html/tree.ts";

/** What the page reader found: the article's blocks, what the head says, and what was left out. */
export interface HtmlArticle {
  readonly drafts: readonly Draft[];
  readonly metadata: Metadata;
  readonly furniture: readonly Furniture[];
  /** The blocks of what was left out, and those of the whole page; made when somebody asks. */
  readonly outside: () => readonly Draft[];
  readonly everything: () => readonly Draft[];
  readonly plan: PagePlan;
}

/** A caption or byline holds no more of a page's running text than this. */
const LARGEST_LINE = 0.25;
const LONGEST_FURNITURE = 300;

const EVERYTHING: BlockPlan = { isDropped: isHead, kindOf: () => undefined };

/** Finds the article of a web page. */
export const readHtml = (content: string): HtmlArticle => {
  const page = parseHtml(content);
  const metadata = readMetadata(page);
  const plan = planPage(page.root);
  const { chosen, dropped, weights, spared, total } = plan;
  const drafts = blocksOf(content, chosen, {
    isDropped: (node) => !weights.has(node),
    kindOf: (node) => {
      const isSmall = (weights.get(node)?.good ?? 0) <= total * LARGEST_LINE;
      return isSmall && !spared.has(node) ? nodeKindOf(node) : undefined;
    },
  });
  const heading = pageHeading(page.root, metadata.titles, metadata.site);
  const outer = heading && !isBelow(heading, chosen) ? blocksOf(content, heading, EVERYTHING) : [];
  return {
    drafts: [...outer.map((draft): Draft => ({ ...draft, kind: "heading", level: 1 })), ...drafts],
    metadata: heading
      ? { ...metadata, titles: [cleanText(textOf(heading, LONGEST_FURNITURE)), ...metadata.titles] }
      : metadata,
    furniture: [...dropped].map(([node, { id, reason }]) => ({
      rule: id,
      reason,
      text: shorten(textOf(node, LONGEST_FURNITURE)),
    })),
    outside: () => [...dropped.keys()].flatMap((node) => blocksOf(content, node, EVERYTHING)),
    everything: () => blocksOf(content, page.root, EVERYTHING),
    plan,
  };
};

const isBelow = (node: HtmlNode, ancestor: HtmlNode): boolean => {
  for (let at: HtmlNode | null = node; at; at = at.parent) if (at === ancestor) return true;
  return false;
};

const shorten = (text: string): string => {
  const clean = cleanText(text);
  return clean.length > LONGEST_FURNITURE ? `${clean.slice(0, LONGEST_FURNITURE)}…` : clean;
};
