import type { Block } from "../document.ts";
import { createMapBuilder, type MapBuilder, type SourceMap } from "../engine/source-map.ts";
import { type Draft, type Piece, UNTIDY } from "./draft.ts";

/** The article's text with its blocks and the way back to `content`. */
export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly textMap: SourceMap;
}

const SEPARATOR = "\n\n";

/** Puts the blocks together into one text: NFC, one space between words, an empty line between blocks. */
export const assemble = (drafts: readonly Draft[]): Assembled => {
  const builder = createMapBuilder();
  const parts: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const draft of drafts) {
    const start = length === 0 ? 0 : length + SEPARATOR.length;
    const text = writeBlock(draft, start, builder);
    if (text === "") continue;
    if (length > 0) parts.push(SEPARATOR);
    parts.push(text);
    length = start + text.length;
    blocks.push({ kind: draft.kind, start, end: length });
  }
  return { text: parts.join(""), blocks, textMap: builder.build() };
};

const INVISIBLE = "[\\u00ad\\u200b-\\u200f\\u2060-\\u2064\\ufeff\\u202a-\\u202e]+";
/** What has no place in the text; single plain spaces are fine, so that most words are never looked at one by one. */
const UNWANTED = new RegExp(`${INVISIBLE}| *(?:[^\\S ]|\\u0085)[\\s\\u0085]*| {2,}`, "g");
const SPACE = /[^\S\ufeff]|\u0085/;

interface Segment {
  readonly text: string;
  readonly origin: number;
}

/** Writes one block's cleaned text, noting where each stretch came from. */
const writeBlock = ({ text, pieces }: Draft, start: number, builder: MapBuilder): string => {
  const [first] = pieces;
  // Most blocks are one piece that was clean as it stood.
  if (pieces.length !== 1 || first?.text !== text) return writePieces(pieces, start, builder);
  if (text !== "") builder.add(start, first.origin);
  return text;
};

const writePieces = (pieces: readonly Piece[], start: number, builder: MapBuilder): string => {
  const segments = composeLetters(trimEnd(pieces.flatMap(createCleaner())));
  let text = "";
  for (const segment of segments) {
    builder.add(start + text.length, segment.origin);
    text += segment.text;
  }
  return text;
};

/** Drops invisible characters and makes white space one space, across the borders of pieces. */
const createCleaner = (): ((piece: Piece) => Segment[]) => {
  let spaced = true; // white space at the start of a block is dropped
  const add = (segments: Segment[], text: string, origin: number): void => {
    const skip = spaced && text.startsWith(" ") ? 1 : 0;
    if (text.length === skip) return;
    segments.push(skip === 0 ? { text, origin } : { text: text.slice(skip), origin: origin + skip });
    spaced = text.endsWith(" ");
  };
  return ({ text, origin }) => {
    const segments: Segment[] = [];
    let from = 0;
    if (UNTIDY.test(text))
      for (const match of text.matchAll(UNWANTED)) {
        add(segments, text.slice(from, match.index), origin + from);
        if (SPACE.test(match[0])) add(segments, " ", origin + match.index);
        from = match.index + match[0].length;
      }
    add(segments, text.slice(from), origin + from);
    return segments;
  };
};

const trimEnd = (segments: readonly Segment[]): readonly Segment[] => {
  const last = segments.at(-1);
  if (!last?.text.endsWith(" ")) return segments;
  const text = last.text.slice(0, -1);
  return text === "" ? segments.slice(0, -1) : [...segments.slice(0, -1), { text, origin: last.origin }];
};

/** What composing may change: nothing in Latin letters and common punctuation. */
const COMPOSABLE = /[\u0300-\u200f\u2028-\uffff]/;

/** Brings a block into NFC; a word that changes keeps its beginning's origin. */
const composeLetters = (segments: readonly Segment[]): readonly Segment[] => {
  let whole = "";
  for (const segment of segments) whole += segment.text;
  if (!COMPOSABLE.test(whole) || whole.normalize("NFC") === whole) return segments;
  const composed: Segment[] = [];
  let word = "";
  let origin = 0;
  const flush = (): void => {
    const text = word.normalize("NFC");
    if (text === word && word !== "") composed.push({ text, origin });
    // A word that got longer or shorter no longer runs in step: every character keeps a place within the word.
    else
      for (let at = 0; at < text.length; at++)
        composed.push({ text: text[at] ?? "", origin: origin + Math.min(at, word.length - 1) });
    word = "";
  };
  for (const segment of segments)
    for (const [index, part] of splitWords(segment.text)) {
      if (part === " ") {
        flush();
        composed.push({ text: part, origin: segment.origin + index });
      } else {
        if (word === "") origin = segment.origin + index;
        word += part;
      }
    }
  flush();
  return composed;
};

const splitWords = (text: string): (readonly [index: number, part: string])[] =>
  [...text.matchAll(/ |[^ ]+/g)].map((match) => [match.index, match[0]]);
