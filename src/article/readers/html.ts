import type { Furniture } from "../../document.ts";
import { cleanText, type Draft } from "../draft.ts";
import { besideHeading } from "../html/beside-heading.ts";
import { type BlockPlan, blocksOf } from "../html/blocks.ts";
import { linkedBody } from "../html/linked-body.ts";
import { type Metadata, readMetadata } from "../html/metadata.ts";
import { nodeKindOf } from "../html/node-kinds.ts";
import { pageHeading } from "../html/page-heading.ts";
import { isHead, type PagePlan, planPage } from "../html/plan-page.ts";
import { isLead, prefaceOf } from "../html/preface.ts";
import { textOf } from "../html/text-of.ts";
import { type HtmlNode, parseHtml } from "../html/tree.ts";
import { type IsSite, isSiteOf } from "../title/site-names.ts";

/** What the page reader found: the article's blocks, what the head says, and what was left out. */
export interface HtmlArticle {
  readonly drafts: readonly Draft[];
  readonly metadata: Metadata;
  readonly isSite: IsSite;
  /** What was left out, its blocks, and those of the whole page; made when somebody asks. */
  readonly furniture: () => readonly Furniture[];
  readonly outside: () => readonly Draft[];
  readonly everything: () => readonly Draft[];
  readonly plan: PagePlan;
}

/** Where a page came from, if that is known, and whether a lead that stands apart from the body is wanted. */
export interface HtmlSource {
  readonly url: string | null;
  readonly bodyOnly: boolean;
}

/** Finds the article of a web page. */
export const readHtml = (content: string, { url, bodyOnly }: HtmlSource): HtmlArticle => {
  const page = parseHtml(content);
  const metadata = readMetadata(page);
  const first = planPage(page);
  const isSite = isSiteOf({ names: metadata.sites, url: url ?? metadata.url });
  const heading = pageHeading(page.root, metadata.titles, isSite);
  const plan = { ...first, chosen: besideHeading(heading, first) };
  const blockPlan = blockPlanOf(plan);
  const preface = above(content, heading, plan, blockPlan);
  const shown = blocksOf(content, plan.chosen, blockPlan);
  return {
    drafts: [
      ...(bodyOnly ? preface.filter((draft) => !isLead(draft)) : preface),
      ...(linkedBody(content, metadata.body, shown) ?? shown),
    ],
    isSite,
    metadata: heading ? { ...metadata, titles: withFirst(cleanText(textOf(heading, LONGEST)), metadata) } : metadata,
    furniture: () => furnitureOf(plan),
    outside: () => [...plan.dropped.keys()].flatMap((node) => blocksOf(content, node, EVERYTHING)),
    everything: () => blocksOf(content, page.root, EVERYTHING),
    plan,
  };
};

const withFirst = (title: string, { titles }: Metadata): string[] => [...new Set([title, ...titles])];

/** A caption or byline holds no more of a page's running text than this. */
const LARGEST_LINE = 0.25;
/** A cell with more running text than this holds no data but the page's layout. */
const LARGEST_CELL = 150;

const EVERYTHING: BlockPlan = { isDropped: isHead, kindOf: () => undefined, isLayout: () => false };

const blockPlanOf = ({ weights, spared, total }: PagePlan): BlockPlan => {
  const good = (node: HtmlNode): number => weights.of(node)?.good ?? 0;
  return {
    isDropped: (node) => weights.of(node) === undefined,
    kindOf: (node) => (good(node) <= total * LARGEST_LINE && !spared.has(node) ? nodeKindOf(node) : undefined),
    isLayout: (node) => good(node) > LARGEST_CELL,
  };
};

/** The main heading and what belongs to it, when they stand outside the chosen element. */
const above = (content: string, heading: HtmlNode | undefined, { chosen }: PagePlan, plan: BlockPlan): Draft[] => {
  if (!heading || isBelow(heading, chosen)) return [];
  const title = blocksOf(content, heading, EVERYTHING).map((draft): Draft => ({ ...draft, kind: "heading", level: 1 }));
  return [...title, ...prefaceOf(content, { heading, chosen }, plan)];
};

const isBelow = (node: HtmlNode, ancestor: HtmlNode): boolean => {
  for (let at: HtmlNode | null = node; at; at = at.parent) if (at === ancestor) return true;
  return false;
};

const LONGEST = 300;
const OUTSIDE = { rule: "html/outside", reason: "It stands outside the element that holds the article." };

const furnitureOf = ({ chosen, dropped, weights }: PagePlan): Furniture[] => [
  ...[...dropped].map(([node, { id, reason }]) => ({ rule: id, reason, text: shorten(node) })),
  ...around(chosen, weights).map((node) => ({ ...OUTSIDE, text: shorten(node) })),
];

/** The elements beside the way from the page down to the chosen element. */
const around = (chosen: HtmlNode, weights: PagePlan["weights"]): HtmlNode[] => {
  const found: HtmlNode[] = [];
  for (let at = chosen; at.parent; at = at.parent)
    for (const node of at.parent.children)
      if (node !== at && node.tag !== "#text" && (weights.of(node)?.text ?? 0) > 0) found.push(node);
  return found;
};

const shorten = (node: HtmlNode): string => {
  const text = cleanText(textOf(node, LONGEST));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
