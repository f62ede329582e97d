import type { Draft } from "../draft.ts";
import { blocksOf } from "../html/blocks.ts";
import { findCore, widen } from "../html/choose.ts";
import { isComments, nodeRuleOf } from "../html/furniture-nodes.ts";
import { type Metadata, readMetadata } from "../html/metadata.ts";
import { nodeKindOf } from "../html/node-kinds.ts";
import { type HtmlNode, parseHtml } from "../html/tree.ts";
import { weighTree } from "../html/weigh.ts";

/** What the page reader found: the article's blocks, what the head says, and what was left out. */
export interface HtmlArticle {
  /** The blocks of the whole page, furniture and all. */
  readonly everything: () => readonly Draft[];
  readonly chosen: HtmlNode;
  readonly dropped: ReadonlyMap<HtmlNode, { readonly id: string }>;
  readonly drafts: readonly Draft[];
  readonly metadata: Metadata;
  readonly furniture: readonly { readonly drafts: readonly Draft[]; readonly rule: string; readonly reason: string }[];
}

/** Finds the article of a web page. */
export const readHtml = (content: string): HtmlArticle => {
  const page = parseHtml(content);
  const metadata = readMetadata(page);
  const dropped = new Map<HtmlNode, { id: string; reason: string }>();
  const whole = weighTree(page.root, (node) => isHead(node) || TAG_DROPS.has(node.tag) || isComments(node));
  const total = Math.max(1, whole.get(page.root)?.good ?? 0);
  const core = findCore(page.root, whole);
  const spared = ancestorsOf(core);
  const isDropped = (node: HtmlNode): boolean => {
    if (isHead(node)) return true;
    if (spared.has(node)) return false;
    const rule = nodeRuleOf(node, (whole.get(node)?.good ?? 0) / total);
    if (rule) dropped.set(node, rule);
    return rule !== undefined;
  };
  const weights = weighTree(page.root, isDropped);
  const chosen = widen(findCore(page.root, weights), weights);
  const drafts = blocksOf(content, chosen, {
    isDropped: (node) => !weights.has(node),
    kindOf: (node) =>
      (weights.get(node)?.good ?? 0) <= total * LARGEST_LINE && !spared.has(node) ? nodeKindOf(node) : undefined,
  });
  const furniture = [...dropped].map(([node, { id, reason }]) => ({
    drafts: blocksOf(content, node, EVERYTHING),
    rule: id,
    reason,
  }));
  const everything = (): Draft[] => blocksOf(content, page.root, { isDropped: isHead, kindOf: () => undefined });
  return { drafts, metadata, furniture, chosen, dropped, everything };
};

/** A caption or byline holds no more of a page's running text than this. */
const LARGEST_LINE = 0.25;

const EVERYTHING = { isDropped: () => false, kindOf: () => undefined };

const isHead = (node: HtmlNode): boolean => node.tag === "head" || node.tag === "title";

const TAG_DROPS = new Set(["nav", "footer", "aside"]);

const ancestorsOf = (node: HtmlNode): ReadonlySet<HtmlNode> => {
  const found = new Set<HtmlNode>();
  for (let at: HtmlNode | null = node; at; at = at.parent) found.add(at);
  return found;
};
