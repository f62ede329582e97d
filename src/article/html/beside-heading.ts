import type { PagePlan } from "./plan-page.ts";
import type { HtmlNode } from "./tree.ts";

/** With less running text than this a page's longest stretch may as well be its footer. Units: characters. */
const SMALL = 300;
const SHORTEST = 25;
const LEVELS = 2;

/** On a page with next to no running text, what stands beside the main heading is the article, however short. */
export const besideHeading = (heading: HtmlNode | undefined, { chosen, weights }: PagePlan): HtmlNode => {
  if (!heading || (weights.of(chosen)?.good ?? 0) >= SMALL) return chosen;
  let at = heading.parent;
  for (let level = 0; level < LEVELS && at && at.tag !== "body"; level++, at = at.parent)
    if ((weights.of(at)?.good ?? 0) >= SHORTEST) return at;
  return chosen;
};
