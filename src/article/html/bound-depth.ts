const TAG = /<(\/?)([a-zA-Z][a-zA-Z0-9:-]*)[^<>]*>/g;
const VOID: ReadonlySet<string> = new Set([
  "br",
  "img",
  "hr",
  "meta",
  "link",
  "input",
  "area",
  "base",
  "col",
  "embed",
  "source",
  "track",
  "wbr",
  "param",
]);

/** Tags at most open at a time; the parser's work grows with this times the number of tags. */
const DEEPEST = 2_000;

/** Below this no page can nest deeply enough to matter. */
const SMALL = 40_000;

/** Blanks out the opening tags beyond a fixed depth, and the closing tags that would close none; offsets stay. */
export const boundDepth = (content: string): string => {
  if (content.length < SMALL || roughDepth(content) <= DEEPEST) return content;
  let depth = 0;
  let deepest = 0;
  for (const match of content.matchAll(TAG)) {
    if (VOID.has(match[2]?.toLowerCase() ?? "")) continue;
    depth = match[1] === "/" ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  if (deepest <= DEEPEST) return content;
  depth = 0;
  return content.replace(TAG, (tag: string, slash: string, name: string) => {
    if (VOID.has(name.toLowerCase())) return tag;
    const before = depth;
    depth = slash === "/" ? Math.max(0, depth - 1) : depth + 1;
    return before >= DEEPEST || depth > DEEPEST ? " ".repeat(tag.length) : tag;
  });
};

/** No less than the real depth: elements without an end count as open for good. */
const roughDepth = (content: string): number => {
  let depth = 0;
  let deepest = 0;
  for (let at = content.indexOf("<"); at !== -1; at = content.indexOf("<", at + 1)) {
    const next = content.charCodeAt(at + 1) | 0x20;
    if (next === SLASH) depth--;
    else if (next >= LETTER_A && next <= LETTER_Z && ++depth > deepest) deepest = depth;
  }
  return deepest;
};

const SLASH = "/".charCodeAt(0) | 0x20;
const LETTER_A = "a".charCodeAt(0);
const LETTER_Z = "z".charCodeAt(0);
