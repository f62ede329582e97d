import { cleanText } from "../draft.ts";
import type { HtmlNode } from "./tree.ts";

/** What the elements of a page's head say, meta elements by their lower-case names. */
export interface HeadFacts {
  readonly metas: ReadonlyMap<string, string>;
  readonly title: string;
  readonly language: string | null;
  readonly canonical: string | null;
}

/** Reads the head's elements; the first of several with one name counts. */
export const readHead = (head: readonly HtmlNode[]): HeadFacts => {
  const metas = new Map<string, string>();
  let title = "";
  let language: string | null = null;
  let canonical: string | null = null;
  for (const node of head) {
    const { attributes } = node;
    if (node.tag === "title" && title === "") title = cleanText(node.children.map((child) => child.text).join(""));
    if (node.tag === "html") language = attributes.lang ?? attributes["xml:lang"] ?? null;
    if (node.tag === "link" && attributes.rel === "canonical") canonical = attributes.href ?? null;
    const name = node.tag === "meta" ? metaName(node) : "";
    const content = cleanText(attributes.content ?? "");
    if (name !== "" && content !== "" && !metas.has(name)) metas.set(name, content);
  }
  return { metas, title, language, canonical };
};

const metaName = ({ attributes }: HtmlNode): string =>
  (attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes["http-equiv"] ?? "").toLowerCase();
