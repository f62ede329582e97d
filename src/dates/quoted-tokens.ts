import type { SegmentedDocument } from "../document.ts";

const OPENING = new Set(["„", "“", "«", "‚"]);
const CLOSING = new Set(["”", "“", "»"]);

/** Tells of a token whether it stands within quotation marks or a quotation's block; the marks are counted when first asked. */
export const quotedTokens = ({ tokens, sentences }: SegmentedDocument): ((index: number) => boolean) => {
  let marks: Uint8Array | undefined;
  const count = (): Uint8Array => {
    const quoted = new Uint8Array(tokens.length);
    let open = false;
    for (const { index, kind, text, opensBlock } of tokens) {
      if (opensBlock) open = false;
      if (kind === "symbol") open = open ? !CLOSING.has(text) : OPENING.has(text);
      quoted[index] = open ? 1 : 0;
    }
    for (const { kind, tokens: range } of sentences) if (kind === "quote") quoted.fill(1, range.start, range.end);
    return quoted;
  };
  return (index) => {
    marks ??= count();
    return marks[index] === 1;
  };
};
