import type { Draft } from "../draft.ts";
import { endsSentence, linkShare } from "../furniture/prose.ts";
import { isFactLine } from "../published/fact-line.ts";
import { visibleDate } from "../published/visible-date.ts";
import { type BlockPlan, blocksOf } from "./blocks.ts";
import type { HtmlNode } from "./tree.ts";

const MOST = 6;
const LEAD = 60;

/** Where the main heading stands, and the element that was chosen below it. */
export interface Preface {
  readonly heading: HtmlNode;
  readonly chosen: HtmlNode;
}

/** Finds what stands between a page's main heading and the chosen element: the date, the author, a lead; nothing else. */
export const prefaceOf = (content: string, { heading, chosen }: Preface, plan: BlockPlan): Draft[] => {
  const common = commonAncestor(heading, chosen);
  if (!common || heading.start >= chosen.start) return [];
  const between = blocksOf(content, common, {
    ...plan,
    isDropped: (node) => node === chosen || node === heading || plan.isDropped(node),
  }).filter(({ pieces }) => {
    const at = pieces[0]?.origin ?? 0;
    return at > heading.start && at < chosen.start;
  });
  return between
    .slice(0, MOST)
    .filter((draft) => linkShare(draft) < 0.5 && (isFactLine(draft, visibleDate(draft, 1, true)) || isLead(draft)));
};

/** A paragraph that sums the article up above its body; a main heading is none. */
export const isLead = ({ kind, level, text }: Draft): boolean =>
  (kind === "paragraph" || kind === "heading") && level !== 1 && text.length >= LEAD && endsSentence(text);

const commonAncestor = (one: HtmlNode, other: HtmlNode): HtmlNode | undefined => {
  const above = new Set<HtmlNode>();
  for (let at: HtmlNode | null = one; at; at = at.parent) above.add(at);
  for (let at: HtmlNode | null = other; at; at = at.parent) if (above.has(at)) return at;
  return undefined;
};
