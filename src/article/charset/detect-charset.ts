import { isUtf8 } from "node:buffer";
import { guessCharset } from "./guess-charset.ts";
import { canonicalCharset } from "./names.ts";
import { statedCharset } from "./stated-charset.ts";

/** A charset and what it was read from. */
export interface DetectedCharset {
  readonly charset: string;
  readonly from: "bom" | "content" | "header" | "document" | "guess";
}

const byteOrderMark = (bytes: Uint8Array): string | undefined => {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return undefined;
};

/**
 * Decides the charset: byte-order mark, then "is it well-formed UTF-8" (no other text is by accident), then what a header
 * or the document says if the letters allow it, else the letters alone.
 */
export const detectCharset = (bytes: Uint8Array, hint: string | null): DetectedCharset => {
  const marked = byteOrderMark(bytes);
  if (marked) return { charset: marked, from: "bom" };
  const wide = wideCharset(bytes);
  if (wide) return { charset: wide, from: "content" };
  if (isUtf8(bytes)) return { charset: "utf-8", from: "content" };
  const header = canonicalCharset(hint);
  const document = statedCharset(bytes);
  return guessCharset(bytes, { header, document });
};

const SAMPLE = 4096;

/** UTF-16 without a mark: every other byte of European text is zero. */
const wideCharset = (bytes: Uint8Array): string | undefined => {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return "utf-16le";
  if (even > half * 0.6 && odd < half * 0.05) return "utf-16be";
  return undefined;
};
