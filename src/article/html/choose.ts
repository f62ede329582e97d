import { byHints, hintsOf } from "./hints.ts";
import { isTeaser } from "./teaser.ts";
import type { HtmlNode } from "./tree.ts";
import type { Weight, Weights } from "./weigh.ts";

const BODY =
  / (?:article ?body|article ?text|article ?content|story ?body|story ?text|story ?content|post ?content|post ?body|entry ?content|entry ?text|page ?content|news ?text|news ?content|body ?text|article|story|post|entry|hentry|content|text|body|tekst|tresc|turinys|straipsnis|artykul) /;
const AROUND =
  / (?:comments?|sidebar|side|aside|footer|foot|nav|menu|related|teasers?|promo|ads?|widget|share|social|author|bio|newsletter|recirc|recommended|popular|trending|caption|gallery|modal|popup|cookies?|consent|privacy|login) /;

/** How much of a paragraph's weight reaches its parent, the next above, and so on. */
const REACH = [1, 0.5, 0.25, 0.12, 0.06];

const WITHIN_PARAGRAPH: ReadonlySet<string> = new Set(["p", "pre", "blockquote", "li"]);

/** Scores every element by the running text close below it; the innermost come first. */
const scoreElements = ({ of, weighed }: Weights): ReadonlyMap<HtmlNode, number> => {
  const scores = new Map<HtmlNode, number>();
  for (let at = weighed.length - 1; at >= 0; at--) {
    const node = weighed[at];
    const own = node ? (of(node)?.own ?? 0) : 0;
    if (!node || own === 0) continue;
    // Text that stands in an element directly, between line breaks, counts for that element too.
    let target: HtmlNode | null = WITHIN_PARAGRAPH.has(node.tag) ? node.parent : node;
    for (const reach of REACH) {
      if (!target || target.tag === "#root" || target.tag === "html") break;
      scores.set(target, (scores.get(target) ?? 0) + own * reach);
      target = target.parent;
    }
  }
  return scores;
};

/** What an element's name adds to its score or takes from it. */
const namedFactor = byHints((words) => (BODY.test(words) ? 1.25 : 1) * (AROUND.test(words) ? 0.6 : 1));

const factorOf = (node: HtmlNode, { text, linked }: Weight): number => {
  const open = text === 0 ? 0 : 1 - linked / text;
  const tag = node.tag === "article" || node.tag === "main" ? 1.25 : node.tag === "body" || node.tag === "li" ? 0.7 : 1;
  return open * namedFactor(hintsOf(node)) * tag;
};

/** Finds the element around which the running text is densest. */
export const findCore = (root: HtmlNode, weights: Weights): HtmlNode => {
  let core = root;
  let best = 0;
  for (const [node, score] of scoreElements(weights)) {
    const weight = weights.of(node);
    if (!weight) continue;
    const weighted = score * factorOf(node, weight);
    if (weighted > best) {
      best = weighted;
      core = node;
    }
  }
  return core;
};

/** Text around the core belongs to the article when it is this much of it and has no more links than this. */
const ENOUGH = 0.04;
const MOST_LINKED = 0.25;

/** The siblings of what was chosen announce other articles with most of their running text. */
const isMostlyTeasers = (parent: HtmlNode, chosen: HtmlNode, weights: Weights): boolean => {
  let good = 0;
  let teasers = 0;
  for (const child of parent.children) {
    const own = contains(child, chosen) ? 0 : (weights.of(child)?.good ?? 0);
    good += own;
    if (own > 0 && isTeaser(child)) teasers += own;
  }
  return teasers > good * 0.5;
};

const contains = (outer: HtmlNode, inner: HtmlNode): boolean => {
  for (let at: HtmlNode | null = inner; at && at.depth >= outer.depth; at = at.parent) if (at === outer) return true;
  return false;
};

/** Goes up from the core as long as the parent adds running text that is no list of links. */
export const widen = (core: HtmlNode, weights: Weights): HtmlNode => {
  let chosen = core;
  const size = Math.max(1, weights.of(core)?.good ?? 0);
  for (
    let node = core.parent;
    node && node.tag !== "body" && node.tag !== "html" && node.tag !== "#root";
    node = node.parent
  ) {
    const inner = weights.of(chosen);
    const outer = weights.of(node);
    if (!inner || !outer) break;
    const text = outer.text - inner.text;
    const good = outer.good - inner.good;
    if (good < size * ENOUGH) continue;
    if (outer.linked - inner.linked > text * MOST_LINKED) break;
    if (good < text * 0.5 || isMostlyTeasers(node, chosen, weights)) break;
    chosen = node;
  }
  return chosen;
};
