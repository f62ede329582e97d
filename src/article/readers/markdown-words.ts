import type { InlineContext, MarkdownConfig } from "@lezer/markdown";

/** Kinds of characters; with one from `GAP` on no word goes on. */
const ORDINARY = 0;
/** Ends a word, or stands inside an address ("www.", "https://"). */
const POINT = 1;
/** Stands inside an address, which then begins with the word. */
const ADDRESS_SIGN = 2;
const GAP = 3;
const SIGN = 4;

const KINDS = new Uint8Array(128);
const setKind = (characters: string, kind: number): void => {
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;
};
setKind(".:", POINT);
setKind("@_", ADDRESS_SIGN);
setKind(" \n", GAP);
setKind("\\`&<*[]!~", SIGN);

const kindAt = (text: string, at: number): number => {
  if (at >= text.length) return SIGN;
  const code = text.charCodeAt(at);
  return code < KINDS.length ? (KINDS[code] ?? ORDINARY) : ORDINARY;
};

/** A longer word is left to the grammar, or looking for its end from each of its letters would take the square of its length. */
const LONGEST = 40;

/** Where the ordinary words end that stand at a place: at a sign, at two spaces (a line break?), at a word that may be an address. */
const wordsEnd = (text: string, from: number): number => {
  let word = from;
  for (let at = from; at - word <= LONGEST; at++) {
    const kind = kindAt(text, at);
    if (kind === SIGN) return at;
    if (kind === ADDRESS_SIGN || (kind === POINT && kindAt(text, at + 1) < GAP)) return word;
    if (kind === GAP) {
      if (text.startsWith("  ", at)) return at;
      word = at + 1;
    }
  }
  return word;
};

const stepOver = ({ text, offset }: InlineContext, at: number): number => {
  const end = offset + wordsEnd(text, at - offset);
  return end > at ? end : -1;
};

/** Steps over ordinary words, which the grammar would show to all of its inline parsers letter by letter; the tree is the same. */
export const ordinaryWords: MarkdownConfig = {
  parseInline: [{ name: "OrdinaryWords", before: "Escape", parse: (context, _next, at) => stepOver(context, at) }],
};
