import { BLOCK_TAGS } from "./block-tags.ts";
import type { HtmlNode } from "./tree.ts";

/** What an element and everything below it holds. */
export interface Weight {
  /** Characters of running text that stand in the element itself, links left aside. */
  readonly own: number;
  /** The same for everything below it, too. */
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

/** A stretch of text shorter than this is a label, not running text. */
const SHORTEST = 25;

const weigh = (node: HtmlNode, weights: ReadonlyMap<HtmlNode, Weight>): Weight => {
  let good = 0;
  let inline = 0;
  let inlineLinked = 0;
  let text = 0;
  let linked = 0;
  for (const child of node.children) {
    if (child.tag === "#text") {
      inline += child.size;
      text += child.size;
      continue;
    }
    const weight = weights.get(child);
    if (!weight) continue;
    text += weight.text;
    linked += weight.linked;
    good += weight.good;
    if (!BLOCK_TAGS.has(child.tag)) {
      inline += weight.text - weight.good;
      inlineLinked += weight.linked;
    }
  }
  if (node.tag === "a") return { own: 0, good: 0, text, linked: text };
  const isRunning =
    BLOCK_TAGS.has(node.tag) && !HEADING.test(node.tag) && inline >= SHORTEST && inlineLinked < inline * 0.5;
  const own = isRunning ? inline - inlineLinked : 0;
  return { own, good: good + own, text, linked };
};

const HEADING = /^h[1-6]$/;
