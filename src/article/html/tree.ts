import { createRequire } from "node:module";
import type { Parser } from "htmlparser2";
import { boundDepth } from "./bound-depth.ts";
import { type Hints, NO_HINTS } from "./hints.ts";

const require = createRequire(import.meta.url);

/** The attributes that somebody here asks for; a page has many times as many. */
const WANTED = [
  "class",
  "content",
  "datetime",
  "hidden",
  "href",
  "http-equiv",
  "id",
  "itemprop",
  "lang",
  "name",
  "property",
  "pubdate",
  "rel",
  "role",
  "style",
  "title",
  "type",
  "xml:lang",
] as const;

type Wanted = (typeof WANTED)[number];

const isWanted = (name: string): name is Wanted => WANTED_NAMES.has(name);
const WANTED_NAMES: ReadonlySet<string> = new Set(WANTED);

/** An element's attributes, as far as they are wanted here. */
export type Attributes = { readonly [Name in Wanted]?: string };

/** A page's element or text; cheaper to walk than the parser's own nodes, and with what scoring needs. */
export interface HtmlNode {
  /** The element's name, "#text" for text, "#root" for the page. */
  readonly tag: string;
  readonly attributes: Attributes;
  /** What it calls itself, once somebody asked `hintsOf`. */
  hints: Hints | undefined;
  /** Its place among the page's elements, to keep what is found out about each in an array; -1 for text. */
  readonly index: number;
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
  /** How many elements the tree has. */
  readonly size: number;
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

const NO_ATTRIBUTES: Attributes = {};
const NO_CHILDREN: HtmlNode[] = [];

/** Loaded with the first page, for it takes longer than reading a text does; asking the module system for each page takes long, too. */
let library: typeof import("htmlparser2") | undefined;

/**
 * Parses a page. The parser is cheerio's own; its events build this tree at once, in half the time of a tree made of a tree, and
 * attributes that nobody asks for are never kept.
 */
export const parseHtml = (content: string): HtmlPage => {
  library ??= require("htmlparser2") as typeof import("htmlparser2"); // the package's own types hold
  const builder = createBuilder();
  const parser: Parser = new library.Parser({
    onopentagname: (name) => builder.open(name, parser.startIndex),
    onattribute: (name, value) => builder.attribute(name, value),
    ontext: (text) => builder.text(text, parser.startIndex),
    onclosetag: () => builder.close(),
  });
  parser.end(boundDepth(content));
  return builder.page();
};

interface Builder {
  readonly open: (tag: string, start: number) => void;
  readonly attribute: (name: string, value: string) => void;
  readonly text: (text: string, start: number) => void;
  readonly close: () => void;
  readonly page: () => HtmlPage;
}

/** An element while its tag is being read. */
type OpenNode = { -readonly [Key in keyof HtmlNode]: HtmlNode[Key] };
type OpenAttributes = { -readonly [Name in Wanted]?: string };

const createBuilder = (): Builder => {
  const root = elementOf({ tag: "#root", start: 0, parent: null, index: 0 });
  const head: HtmlNode[] = [];
  const linkedData: string[] = [];
  const scripts: string[] = [];
  const open: OpenNode[] = [root];
  let size = 1;
  let parent = root;
  /** The attributes of the tag being read; undefined for a tag whose attributes do not matter. */
  let attributes: OpenAttributes | undefined;
  /** How many elements are open inside one that is skipped, itself included. */
  let skipped = 0;
  let script: { readonly attributes: OpenAttributes; text: string } | undefined;
  return {
    page: () => ({ root, head, linkedData, scripts, size }),
    open: (tag, start) => {
      attributes = undefined;
      if (skipped > 0 || tag === "script" || SKIPPED.has(tag)) {
        if (tag === "script" && skipped === 0) {
          attributes = {};
          script = { attributes, text: "" };
        }
        skipped++;
        return;
      }
      if (parent.depth < DEEPEST) {
        const node = elementOf({ tag, start, parent, index: size++ });
        parent.children.push(node);
        if (HEAD_TAGS.has(tag)) head.push(node);
        parent = node;
        attributes = NO_ATTRIBUTES;
      }
      open.push(parent);
    },
    attribute: (name, value) => {
      if (attributes === undefined || !isWanted(name)) return;
      if (attributes === NO_ATTRIBUTES) {
        attributes = {};
        parent.attributes = attributes;
      }
      // Of an attribute that is written twice the first counts.
      attributes[name] ??= value;
    },
    text: (text, start) => {
      if (script) script.text += text;
      if (skipped === 0) parent.children.push(textOf(text, start, parent));
    },
    close: () => {
      if (skipped > 0) {
        skipped--;
        if (skipped === 0 && script) {
          (LINKED_DATA.test(script.attributes.type ?? "") ? linkedData : scripts).push(script.text);
          script = undefined;
        }
        return;
      }
      open.pop();
      parent = open.at(-1) ?? root;
    },
  };
};

const LINKED_DATA = /ld\+json/i;

interface Place {
  readonly tag: string;
  readonly start: number;
  readonly parent: HtmlNode | null;
  readonly index: number;
}

// Written out, for a spread of half a node takes longer than all the parsing.
const elementOf = ({ tag, start, parent, index }: Place): OpenNode => ({
  tag,
  attributes: NO_ATTRIBUTES,
  hints: undefined,
  index,
  parent,
  children: [],
  text: "",
  size: 0,
  start,
  depth: parent ? parent.depth + 1 : 0,
});

const textOf = (text: string, start: number, parent: HtmlNode): HtmlNode => ({
  tag: "#text",
  attributes: NO_ATTRIBUTES,
  hints: NO_HINTS,
  index: -1,
  parent,
  children: NO_CHILDREN,
  text,
  size: text.trim().length,
  start,
  depth: parent.depth + 1,
});
