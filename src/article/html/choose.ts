import { BLOCK_TAGS } from "./block-tags.ts";
import { hintsOf } from "./hints.ts";
import type { HtmlNode } from "./tree.ts";

/** What an element and everything below it holds. */
export interface Weight {
  /** Characters of running text, links left aside. */
  readonly good: number;
  readonly text: number;
  readonly linked: number;
}

/** Weighs every element from the leaves up; elements that are dropped weigh nothing. */
export const weighTree = (root: HtmlNode, isDropped: (node: HtmlNode) => boolean): ReadonlyMap<HtmlNode, Weight> => {
  const weights = new Map<HtmlNode, Weight>();
  const order: HtmlNode[] = [];
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    order.push(node);
    for (const child of node.children) if (child.tag !== "#text" && !isDropped(child)) stack.push(child);
  }
  for (let index = order.length - 1; index >= 0; index--) {
    const node = order[index];
    if (node) weights.set(node, weigh(node, weights));
  }
  return weights;
};

const weigh = (node: HtmlNode, weights: ReadonlyMap<HtmlNode, Weight>): Weight => {
  let good = 0;
  let own = 0;
  let text = 0;
  let linked = 0;
  let ownLinked = 0;
  for (const child of node.children) {
    if (child.tag === "#text") {
      const length = child.text.trim().length;
      own += length;
      continue;
    }
    const weight = weights.get(child);
    if (!weight) continue;
    text += weight.text;
    linked += weight.linked;
    if (BLOCK_TAGS.has(child.tag)) good += weight.good;
    else {
      own += weight.text;
      text -= weight.text;
      ownLinked += weight.linked;
      good += weight.good;
    }
  }
  text += own;
  if (node.tag === "a") return { good: 0, text, linked: text };
  if (BLOCK_TAGS.has(node.tag) && own - ownLinked >= 40 && ownLinked < own * 0.5) good += own - ownLinked;
  return { good, text, linked };
};

/** A child that holds this share of its parent's running text stands for it. */
const SHARE = 0.75;

/** Goes down from the page to the element that holds the article: as long as one child holds nearly all running text. */
export const chooseNode = (root: HtmlNode, weights: ReadonlyMap<HtmlNode, Weight>): HtmlNode => {
  const good = (node: HtmlNode): number => weights.get(node)?.good ?? 0;
  const total = good(root);
  const named = [...weights.keys()].filter((node) => / article body /.test(hintsOf(node)) && good(node) > total * 0.4);
  if (named[0]) return named[0];
  let node = root;
  for (;;) {
    const best = node.children.reduce<HtmlNode | undefined>((a, b) => (good(b) > (a ? good(a) : 0) ? b : a), undefined);
    if (!best || good(best) < good(node) * SHARE || !BLOCK_TAGS.has(best.tag) || best.tag === "p") return node;
    node = best;
  }
};
