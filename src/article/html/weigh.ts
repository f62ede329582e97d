import { BLOCK_TAGS } from "./block-tags.ts";
import type { HtmlNode, HtmlPage } from "./tree.ts";

/** What an element and everything below it holds. */
export interface Weight {
  /** Characters of running text that stand in the element itself, links left aside. */
  readonly own: number;
  /** The same for everything below it, too. */
  readonly good: number;
  readonly text: number;
  readonly linked: number;
}

/** The weights of a page's elements; none for a dropped one and everything below it. */
export interface Weights {
  readonly of: (node: HtmlNode) => Weight | undefined;
  /** The elements that were weighed, every one behind those that it stands in. */
  readonly weighed: readonly HtmlNode[];
}

/** Weighs every element from the leaves up; elements that are dropped weigh nothing. */
export const weighTree = ({ root, size }: HtmlPage, isDropped: (node: HtmlNode) => boolean): Weights => {
  const weights: (Weight | undefined)[] = new Array(size).fill(undefined);
  const weighed: HtmlNode[] = [];
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    weighed.push(node);
    for (const child of node.children) if (child.index >= 0 && !isDropped(child)) stack.push(child);
  }
  for (let at = weighed.length - 1; at >= 0; at--) {
    const node = weighed[at];
    if (node) weights[node.index] = weigh(node, weights);
  }
  return { of: (node) => weights[node.index], weighed };
};

/** A stretch of text shorter than this is a label, not running text. */
const SHORTEST = 25;

const weigh = (node: HtmlNode, weights: readonly (Weight | undefined)[]): Weight => {
  let good = 0;
  let inline = 0;
  let inlineLinked = 0;
  let text = 0;
  let linked = 0;
  for (const child of node.children) {
    if (child.index < 0) {
      inline += child.size;
      text += child.size;
      continue;
    }
    const weight = weights[child.index];
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
