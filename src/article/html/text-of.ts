import type { HtmlNode } from "./tree.ts";

/** The text below an element, white space as it stands, cut off at a length. */
export const textOf = (root: HtmlNode, limit: number): string => {
  const parts: string[] = [];
  let length = 0;
  const stack = [root];
  for (let node = stack.pop(); node && length < limit; node = stack.pop()) {
    if (node.tag === "#text") {
      parts.push(node.text);
      length += node.size;
      continue;
    }
    parts.push(" ");
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child) stack.push(child);
    }
  }
  return parts.join("");
};
