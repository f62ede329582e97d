import type { HtmlNode } from "./tree.ts";

const cache = new WeakMap<HtmlNode, string>();

/**
 * What an element calls itself: its class, id and role as words parted by single spaces, with one at both ends
 * ("artBody entry-content" → " art body entry content ").
 */
export const hintsOf = (node: HtmlNode): string => {
  const known = cache.get(node);
  if (known !== undefined) return known;
  const { attributes } = node;
  const raw =
    `${attributes.class ?? ""} ${attributes.id ?? ""} ${attributes.role ?? ""} ${attributes.itemprop ?? ""}`.trim();
  const hints =
    raw === ""
      ? ""
      : ` ${raw
          .slice(0, 300)
          .replace(/([a-z])([A-Z])/g, "$1 $2")
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, " ")
          .trim()} `;
  cache.set(node, hints);
  return hints;
};
