import { cleanText } from "../draft.ts";
import { isSameTitle } from "../title/same-title.ts";
import type { IsSite } from "../title/site-names.ts";
import { titleKey } from "../title/title-key.ts";
import { titleParts, titleStretches } from "../title/title-parts.ts";
import { textOf } from "./text-of.ts";
import type { HtmlNode } from "./tree.ts";
import { isHidden } from "./visible.ts";

const SHORTEST = 12;
const LONGEST = 220;
/** A lower heading must say at least this much to be known by a part of a stated title; sections' names say less. */
const SHORTEST_PART = 10;

interface Heading {
  readonly node: HtmlNode;
  readonly key: string;
}

/**
 * The main heading of a page: one that says what a stated title or a part of it says, a lower one too, for old templates keep
 * `h1` for the site's name; else an `h1` that reads like a stated title, else the only one.
 */
export const pageHeading = (root: HtmlNode, stated: readonly string[], isSite: IsSite): HtmlNode | undefined => {
  const found = headingsIn(root).map((node) => ({ node, key: titleKey(cleanText(textOf(node, LONGEST * 2))) }));
  const headings = found.filter(({ node, key }) => key !== "" && !isSite(key) && !leadsHome(node));
  const main = headings.filter(({ node }) => node.tag === "h1");
  const keys = stated.map(titleKey).filter((key) => key !== "");
  const heading =
    sameAsStated(headings, keys) ??
    sameAsPart(headings, stated, isSite) ??
    likeStated(main, keys) ??
    aroundPart(headings, stated) ??
    onlyOne(main, stated);
  return heading?.node;
};

const byLevel = (one: Heading, other: Heading): number =>
  one.node.tag < other.node.tag ? -1 : one.node.tag > other.node.tag ? 1 : 0;

const sameAsStated = (headings: readonly Heading[], keys: readonly string[]): Heading | undefined =>
  [...headings]
    .sort(byLevel)
    .find(({ key, node }) => keys.includes(key) && (node.tag === "h1" || key.length >= SHORTEST_PART));

/** The longest part of a stated title that is a heading; "Site: Headline" has its headline in one heading, its site in another. */
const sameAsPart = (headings: readonly Heading[], stated: readonly string[], isSite: IsSite): Heading | undefined => {
  const sorted = [...headings].sort(byLevel);
  for (const title of new Set(stated))
    for (const part of titleStretches(title)) {
      const key = titleKey(part);
      if (key.length < SHORTEST_PART || isSite(key)) continue;
      const same = sorted.find((heading) => heading.key === key);
      if (same) return same;
    }
  return undefined;
};

const likeStated = (headings: readonly Heading[], keys: readonly string[]): Heading | undefined =>
  headings.find(({ key }) => keys.some((stated) => isSameTitle(key, stated)));

/** A heading holds a kicker or a date beside the headline when a part of a stated title is most of it. */
const MOSTLY = 0.6;
const SHORTEST_WITHIN = 18;

const aroundPart = (headings: readonly Heading[], stated: readonly string[]): Heading | undefined => {
  const parts = stated.flatMap(titleParts).map(({ text }) => titleKey(text));
  return headings.find(({ key, node }) =>
    parts.some(
      (part) =>
        node.tag !== "h3" &&
        part.length >= Math.max(SHORTEST_WITHIN, key.length * MOSTLY) &&
        (key.endsWith(part) || key.startsWith(part)),
    ),
  );
};

const onlyOne = (headings: readonly Heading[], stated: readonly string[]): Heading | undefined => {
  const names = stated.flatMap(lastPart).map(titleKey);
  const sure = headings.filter(
    ({ key }) =>
      key.length >= SHORTEST && key.length <= LONGEST && !names.some((name) => name.length > 3 && key.startsWith(name)),
  );
  return sure.length === 1 ? sure[0] : undefined;
};

/** The part of a title in which most systems write the site's name. */
const lastPart = (title: string): string[] => {
  const parts = titleParts(title);
  return parts.length > 1 ? [parts.at(-1)?.text ?? ""] : [];
};

const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w{2,5}|#)?$|^\.\/?$/i;
const MOST_LOOKED_AT = 8;

/** A heading that is a link to the site's first page holds the site's name. */
const leadsHome = (node: HtmlNode): boolean => {
  if (node.parent?.tag === "a") return isHome(node.parent);
  const stack = [...node.children];
  for (let looked = 0; looked < MOST_LOOKED_AT; looked++) {
    const child = stack.pop();
    if (!child) return false;
    if (child.tag === "a") return isHome(child);
    stack.push(...child.children);
  }
  return false;
};

const isHome = ({ attributes: { href } }: HtmlNode): boolean =>
  href !== undefined && href !== "" && href !== "#" && HOME.test(href);

const HEADINGS: ReadonlySet<string> = new Set(["h1", "h2", "h3"]);
/** A page of ten thousand headings is a list; its own stands among the first. */
const MOST = 200;

const headingsIn = (root: HtmlNode): HtmlNode[] => {
  const found: HtmlNode[] = [];
  const stack = [root];
  for (let node = stack.pop(); node && found.length < MOST; node = stack.pop()) {
    if (HEADINGS.has(node.tag)) found.push(node);
    else if (node.tag !== "nav" && node.tag !== "footer" && !isHidden(node))
      for (let index = node.children.length - 1; index >= 0; index--) {
        const child = node.children[index];
        if (child && child.tag !== "#text") stack.push(child);
      }
  }
  return found;
};
