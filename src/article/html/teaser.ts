import type { HtmlNode } from "./tree.ts";

const HEADINGS: ReadonlySet<string> = new Set(["h2", "h3", "h4", "h5"]);
const MOST_LOOKED_AT = 30;

/** Tells whether an element announces another article: its first heading is nothing but a link to another page. */
export const isTeaser = (element: HtmlNode): boolean => {
  const heading = firstHeading(element);
  if (!heading) return false;
  const links = heading.children.filter((child) => child.tag === "a");
  const beside = heading.children.some((child) => child.tag !== "a" && child.size > 0);
  return links.length > 0 && !beside && links.every(leadsAway);
};

const leadsAway = ({ attributes: { href = "" } }: HtmlNode): boolean => href !== "" && !href.startsWith("#");

const firstHeading = (element: HtmlNode): HtmlNode | undefined => {
  const stack = [element];
  for (let looked = 0; looked < MOST_LOOKED_AT; looked++) {
    const node = stack.pop();
    if (!node || HEADINGS.has(node.tag)) return node;
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child && child.index >= 0) stack.push(child);
    }
  }
  return undefined;
};
