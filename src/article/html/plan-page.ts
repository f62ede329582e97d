import { findCore, widen } from "./choose.ts";
import { comments } from "./furniture/comments.ts";
import { nodeRuleOf, rulesByName } from "./furniture/index.ts";
import type { NodeRule } from "./node-rule.ts";
import type { HtmlNode, HtmlPage } from "./tree.ts";
import { type Weights, weighTree } from "./weigh.ts";

/** What is decided about a page before its blocks are cut. */
export interface PagePlan {
  /** The element that holds the article. */
  readonly chosen: HtmlNode;
  /** Elements that are furniture, and the rule that says so. */
  readonly dropped: ReadonlyMap<HtmlNode, NodeRule>;
  /** What every element that is left holds; dropped elements have no weight. */
  readonly weights: Weights;
  /** Elements around the place where the page's running text is densest; no rule by name touches them. */
  readonly spared: ReadonlySet<HtmlNode>;
  /** Characters of running text on the whole page. */
  readonly total: number;
}

const AROUND: ReadonlySet<string> = new Set(["nav", "footer", "aside"]);

/** Tells whether an element belongs to the head, which some pages put into the body. */
export const isHead = (node: HtmlNode): boolean => node.tag === "head" || node.tag === "title";

/**
 * Finds the element that holds the article, in two looks: first where running text is densest at all, so that no rule by name
 * can drop the article's own wrapper; then again without what the rules drop.
 */
export const planPage = (page: HtmlPage): PagePlan => {
  const { root } = page;
  const whole = weighTree(page, (node) => isHead(node) || AROUND.has(node.tag) || rulesByName(node).includes(comments));
  const total = Math.max(1, whole.of(root)?.good ?? 0);
  const spared = ancestorsOf(findCore(root, whole));
  const dropped = new Map<HtmlNode, NodeRule>();
  const weights = weighTree(page, (node) => {
    if (isHead(node)) return true;
    if (spared.has(node)) return false;
    const rule = nodeRuleOf(node, (whole.of(node)?.good ?? 0) / total);
    if (rule) dropped.set(node, rule);
    return rule !== undefined;
  });
  return { chosen: widen(findCore(root, weights), weights), dropped, weights, spared, total };
};

const ancestorsOf = (node: HtmlNode): ReadonlySet<HtmlNode> => {
  const found = new Set<HtmlNode>();
  for (let at: HtmlNode | null = node; at; at = at.parent) found.add(at);
  return found;
};
