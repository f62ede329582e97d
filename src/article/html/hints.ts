import type { HtmlNode } from "./tree.ts";

/** What elements of one name call themselves, and what was concluded from it. */
export interface Hints {
  /**
   * Class, id, role and itemprop as words parted by single spaces, with one at both ends
   * ("artBody entry-content" → " art body entry content "); "" for an element without a name.
   */
  readonly words: string;
  /** What each function of `byHints` answered. */
  readonly found: unknown[];
}

/** Elements whose names say nothing about the text around them. */
const NAMELESS: ReadonlySet<string> = new Set([
  "img",
  "br",
  "hr",
  "meta",
  "link",
  "b",
  "i",
  "em",
  "strong",
  "source",
  "wbr",
  "path",
  "use",
]);

/** The hints of an element without a name. */
export const NO_HINTS: Hints = { words: "", found: [] };

/** What an element calls itself; the element remembers it. */
export const hintsOf = (node: HtmlNode): Hints => {
  node.hints ??= NAMELESS.has(node.tag) ? NO_HINTS : hintsIn(node);
  return node.hints;
};

const hintsIn = ({ attributes }: HtmlNode): Hints => {
  const { class: names = "", id = "", role = "", itemprop = "" } = attributes;
  if (names === "" && id === "" && role === "" && itemprop === "") return NO_HINTS;
  return remembered(id === "" && role === "" && itemprop === "" ? names : `${names} ${id} ${role} ${itemprop}`);
};

let functions = 0;

/** Makes a function of hints that is asked once for all elements of one name, on this page and the site's next ones. */
export const byHints = <Found extends string | number | object | null>(
  read: (words: string) => Found,
): ((hints: Hints) => Found) => {
  const place = functions++;
  return (hints) => {
    const before = hints.found[place];
    if (before !== undefined) return before as Found; // nothing else is written to this place
    const found = read(hints.words);
    hints.found[place] = found;
    return found;
  };
};

const LONGEST = 300;
const CAMEL = /([a-z])([A-Z])/g;
const HAS_CAPITAL = /[A-Z]/;
const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Simple expressions where they do, because every page brings hundreds of new names. */
const readHints = (raw: string): Hints => {
  const short = raw.length > LONGEST ? raw.slice(0, LONGEST) : raw;
  const lower = HAS_CAPITAL.test(short) ? short.replace(CAMEL, "$1 $2").toLowerCase() : short;
  const words = BEYOND_ASCII.test(lower) ? lower.replace(/[^\p{L}\p{N}]+/gu, " ") : lower.replace(/[^a-z0-9]+/g, " ");
  return words.trim() === "" ? NO_HINTS : { words: ` ${words.trim()} `, found: [] };
};

/** So many names are remembered before the memory is emptied; a page has some two hundred. */
const REMEMBERED = 6_000;
const known = new Map<string, Hints>();

const remembered = (raw: string): Hints => {
  const before = known.get(raw);
  if (before !== undefined) return before;
  const hints = readHints(raw);
  if (known.size >= REMEMBERED) known.clear();
  known.set(copyOf(raw), hints);
  return hints;
};

/** A part of a long text keeps the whole of it alive, here a page for as long as one of its names is remembered. */
const copyOf = (text: string): string => Buffer.from(text, "utf16le").toString("utf16le");
