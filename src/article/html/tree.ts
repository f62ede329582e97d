import { load } from "cheerio/slim";
import { boundDepth } from "./bound-depth.ts";
import { hintsOf } from "./hints.ts";

/** An element's attributes; those that somebody here asks for by name are listed. */
export interface Attributes {
  readonly class?: string;
  readonly content?: string;
  readonly datetime?: string;
  readonly hidden?: string;
  readonly href?: string;
  readonly id?: string;
  readonly itemprop?: string;
  readonly itemtype?: string;
  readonly lang?: string;
  readonly name?: string;
  readonly property?: string;
  readonly pubdate?: string;
  readonly rel?: string;
  readonly role?: string;
  readonly style?: string;
  readonly title?: string;
  readonly type?: string;
  readonly [name: string]: string | undefined;
}

/** A page's element or text; cheaper to walk than the parser's own nodes, and with what scoring needs. */
export interface HtmlNode {
  /** The element's name, "#text" for text, "#root" for the page. */
  readonly tag: string;
  readonly attributes: Attributes;
  /** What it calls itself; see `hintsOf`. */
  readonly hints: string;
  readonly parent: HtmlNode | null;
  readonly children: HtmlNode[];
  /** The text of a text node, entities decoded; "" for elements. */
  readonly text: string;
  /** The length of the text without white space around it. */
  readonly size: number;
  /** Offset in the source: of the text, or of the element's tag. */
  readonly start: number;
  readonly depth: number;
}

/** A parsed page: its tree without scripts, styles and forms' insides, and the scripts that hold linked data. */
export interface HtmlPage {
  readonly root: HtmlNode;
  readonly head: readonly HtmlNode[];
  readonly linkedData: readonly string[];
  /** The page's other scripts, which sometimes state what nothing else does. */
  readonly scripts: readonly string[];
}

/** What the reader never sees as text. */
const SKIPPED: ReadonlySet<string> = new Set([
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "iframe",
  "object",
  "embed",
  "applet",
  "select",
  "textarea",
  "canvas",
  "audio",
  "video",
  "map",
  "frame",
  "frameset",
]);

const HEAD_TAGS: ReadonlySet<string> = new Set(["meta", "title", "link", "html", "base"]);

/** Deeper elements are attached to the last one within, so that nothing below needs a deep stack. */
const DEEPEST = 250;

/** The parser's nodes, as far as they are looked at. */
interface ParserNode {
  readonly type: string;
  readonly name?: string;
  readonly attribs?: Attributes;
  readonly children?: readonly ParserNode[];
  readonly data?: string;
  readonly startIndex?: number | null;
}

/** Nodes of one parent that wait to be taken over. */
interface Pending {
  readonly nodes: readonly ParserNode[];
  readonly parent: HtmlNode;
  at: number;
}

const NO_ATTRIBUTES: Attributes = {};
const NO_CHILDREN: HtmlNode[] = [];

/** Parses a page. */
export const parseHtml = (content: string): HtmlPage => {
  const top: ParserNode | undefined = load(boundDepth(content), {
    xml: { xmlMode: false, withStartIndices: true },
  }).root()[0];
  const root: HtmlNode = {
    tag: "#root",
    attributes: NO_ATTRIBUTES,
    hints: "",
    parent: null,
    children: [],
    text: "",
    size: 0,
    start: 0,
    depth: 0,
  };
  const found = { head: [] as HtmlNode[], linkedData: [] as string[], scripts: [] as string[] };
  const pending: Pending[] = [{ nodes: top?.children ?? [], at: 0, parent: root }];
  for (let frame = pending.at(-1); frame; frame = pending.at(-1)) {
    const node = frame.nodes[frame.at++];
    if (!node) pending.pop();
    else if (node.type === "text") addText(frame.parent, node);
    else if (node.name === "script") (isLinkedData(node) ? found.linkedData : found.scripts).push(scriptOf(node));
    else if (node.name && !SKIPPED.has(node.name)) {
      const element = addElement(frame.parent, node.name, node);
      if (HEAD_TAGS.has(node.name)) found.head.push(element);
      if (node.children && node.children.length > 0) pending.push({ nodes: node.children, at: 0, parent: element });
    }
  }
  return { root, ...found };
};

const isLinkedData = (node: ParserNode): boolean => /ld\+json/i.test(node.attribs?.type ?? "");

const scriptOf = (node: ParserNode): string => (node.children ?? []).map((child) => child.data ?? "").join("");

const addText = (parent: HtmlNode, { data = "", startIndex }: ParserNode): void => {
  if (data === "") return;
  parent.children.push({
    tag: "#text",
    attributes: NO_ATTRIBUTES,
    hints: "",
    parent,
    children: NO_CHILDREN,
    text: data,
    size: data.trim().length,
    start: startIndex ?? 0,
    depth: parent.depth + 1,
  });
};

const addElement = (parent: HtmlNode, tag: string, node: ParserNode): HtmlNode => {
  if (parent.depth >= DEEPEST) return parent;
  const attributes = node.attribs ?? NO_ATTRIBUTES;
  const element: HtmlNode = {
    tag,
    attributes,
    hints: hintsOf(attributes),
    parent,
    children: [],
    text: "",
    size: 0,
    start: node.startIndex ?? 0,
    depth: parent.depth + 1,
  };
  parent.children.push(element);
  return element;
};
