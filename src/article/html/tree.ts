import { load } from "cheerio/slim";
import { boundDepth } from "./bound-depth.ts";

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
  readonly parent: HtmlNode | null;
  readonly children: HtmlNode[];
  /** The text of a text node, entities decoded; "" for elements. */
  readonly text: string;
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

interface ParserNode {
  readonly type: string;
  readonly name?: string;
  readonly attribs?: Attributes;
  readonly children?: readonly ParserNode[];
  readonly data?: string;
  readonly startIndex?: number | null;
}

/** Parses a page. */
export const parseHtml = (content: string): HtmlPage => {
  const dom = load(boundDepth(content), { xml: { xmlMode: false, withStartIndices: true } });
  const top: ParserNode | undefined = dom.root()[0];
  const root: HtmlNode = { tag: "#root", attributes: {}, parent: null, children: [], text: "", start: 0, depth: 0 };
  const head: HtmlNode[] = [];
  const linkedData: string[] = [];
  const scripts: string[] = [];
  const pending: { nodes: readonly ParserNode[]; at: number; parent: HtmlNode }[] = [
    { nodes: top?.children ?? [], at: 0, parent: root },
  ];
  while (pending.length > 0) {
    const frame = pending[pending.length - 1];
    if (!frame) break;
    const node = frame.nodes[frame.at++];
    if (!node) {
      pending.pop();
      continue;
    }
    if (node.type === "text") {
      const text = node.data ?? "";
      if (text !== "") addText(frame.parent, text, node.startIndex ?? 0);
      continue;
    }
    const tag = node.name ?? "";
    if (tag === "script") {
      if (/ld\+json/i.test(node.attribs?.type ?? "")) linkedData.push(textOf(node));
      else if (node.children?.[0]) scripts.push(textOf(node));
      continue;
    }
    if (tag === "" || SKIPPED.has(tag)) continue;
    const depth = frame.parent.depth + 1;
    const isTooDeep = depth > DEEPEST;
    const element: HtmlNode = isTooDeep
      ? frame.parent
      : {
          tag,
          attributes: node.attribs ?? {},
          parent: frame.parent,
          children: [],
          text: "",
          start: node.startIndex ?? 0,
          depth,
        };
    if (!isTooDeep) frame.parent.children.push(element);
    if (HEAD_TAGS.has(tag)) head.push(element);
    if (node.children && node.children.length > 0) pending.push({ nodes: node.children, at: 0, parent: element });
  }
  return { root, head, linkedData, scripts };
};

const addText = (parent: HtmlNode, text: string, start: number): void => {
  parent.children.push({ tag: "#text", attributes: {}, parent, children: [], text, start, depth: parent.depth + 1 });
};

const textOf = (node: ParserNode): string => (node.children ?? []).map((child) => child.data ?? "").join("");
