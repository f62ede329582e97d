import type { Draft } from "../draft.ts";
import { blocksOf } from "../html/blocks.ts";
import { chooseNode, weighTree } from "../html/choose.ts";
import { nodeRuleOf } from "../html/furniture-nodes.ts";
import { type Metadata, readMetadata } from "../html/metadata.ts";
import { type HtmlNode, parseHtml } from "../html/tree.ts";

/** What the page reader found: the article's blocks, what the head says, and what was left out. */
export interface HtmlArticle {
  readonly drafts: readonly Draft[];
  readonly metadata: Metadata;
  readonly furniture: readonly { readonly drafts: readonly Draft[]; readonly rule: string; readonly reason: string }[];
}

/** Finds the article of a web page. */
export const readHtml = (content: string): HtmlArticle => {
  const page = parseHtml(content);
  const metadata = readMetadata(page);
  const dropped = new Map<HtmlNode, { id: string; reason: string }>();
  const isDropped = (node: HtmlNode): boolean => {
    if (node.tag === "head") return true;
    const rule = nodeRuleOf(node);
    if (rule) dropped.set(node, rule);
    return rule !== undefined;
  };
  const weights = weighTree(page.root, isDropped);
  const chosen = chooseNode(page.root, weights);
  const drafts = blocksOf(content, chosen, (node) => !weights.has(node));
  const furniture = [...dropped].map(([node, { id, reason }]) => ({
    drafts: blocksOf(content, node, never),
    rule: id,
    reason,
  }));
  return { drafts, metadata, furniture };
};

const never = (): boolean => false;
