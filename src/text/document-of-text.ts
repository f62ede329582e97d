import type { ArticleDocument, Block } from "../document.ts";
import { IDENTITY } from "../engine/source-map.ts";
import type { Language } from "../languages/codes.ts";

/** What may be known of a bare text. */
export interface TextFacts {
  readonly language?: Language | null;
  readonly published?: string | null;
}

/** A line that a hard wrap broke: it ends without a full stop, and the next begins with a small letter. */
const isWrapped = (line: string, next: string): boolean =>
  /[\p{L}\p{N},–-]\s*$/u.test(line) && /^\s*\p{Ll}/u.test(next);

/** Cuts a text into blocks at its line ends; offsets stay those of the text. */
const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  let previous = "";
  for (const { 0: line, index } of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    const end = index + line.length;
    const last = blocks.at(-1);
    if (last && !/\n\s*\n/.test(text.slice(last.end, index)) && isWrapped(previous, line))
      blocks[blocks.length - 1] = { ...last, end };
    else blocks.push({ kind: "paragraph", start: index, end });
    previous = line;
  }
  return blocks;
};

/** Makes an article of a bare text as it stands: no cleaning, no furniture, every offset points into what was given. */
export const documentOfText = (
  text: string,
  { language = null, published = null }: TextFacts = {},
): ArticleDocument => ({
  uri: "stdin:",
  mediaType: "text/plain",
  charsetHint: null,
  bytes: new Uint8Array(),
  contentHash: "",
  retrievedAt: null,
  publishedHint: published,
  languageHint: language,
  diagnostics: [],
  charset: "utf-8",
  content: text,
  contentMap: IDENTITY,
  title: "",
  text,
  blocks: blocksOf(text),
  textMap: IDENTITY,
  published: published === null ? null : { edtf: published, basis: "argument", raw: published },
  authors: [],
  credits: [],
  statedLanguage: null,
  furniture: [],
});
