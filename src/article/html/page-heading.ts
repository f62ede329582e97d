import { cleanText } from "../draft.ts";
import { isSameTitle } from "../title/same-title.ts";
import { titleKey } from "../title/title-key.ts";
import { textOf } from "./text-of.ts";
import type { HtmlNode } from "./tree.ts";
import { isHidden } from "./visible.ts";

const SHORTEST = 12;
const LONGEST = 220;

/** The main heading of a page: an `h1` that reads like a stated title, else the only one. */
export const pageHeading = (root: HtmlNode, stated: readonly string[], site: string | null): HtmlNode | undefined => {
  const headings = mainHeadings(root).map((node) => ({ node, key: titleKey(cleanText(textOf(node, LONGEST * 2))) }));
  const keys = stated.map(titleKey).filter((key) => key !== "");
  const same = headings.find(({ key }) => key !== "" && keys.some((stated) => isSameTitle(key, stated)));
  if (same) return same.node;
  const sure = headings.filter(
    ({ key }) => key.length >= SHORTEST && key.length <= LONGEST && key !== titleKey(site ?? ""),
  );
  return sure.length === 1 ? sure[0]?.node : undefined;
};

const mainHeadings = (root: HtmlNode): HtmlNode[] => {
  const found: HtmlNode[] = [];
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.tag === "h1") found.push(node);
    else if (node.tag !== "nav" && node.tag !== "footer" && !isHidden(node))
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index];
        if (child && child.tag !== "#text") stack.push(child);
      }
  }
  return found;
};
