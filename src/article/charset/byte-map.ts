import { createMapBuilder, type SourceMap } from "../../engine/source-map.ts";

const widthOf = (charset: string): ((code: number) => number) => {
  if (charset === "utf-8") return (code) => (code < 0x80 ? 1 : code < 0x800 ? 2 : isSurrogate(code) ? 2 : 3);
  if (charset.startsWith("utf-16")) return () => 2;
  return DOUBLE_BYTE.has(charset) ? (code) => (code < 0x80 ? 1 : 2) : () => 1;
};

/** Charsets whose letters beyond ASCII mostly take two bytes; a map through them is as good as that "mostly". */
const DOUBLE_BYTE = new Set(["gb18030", "big5", "shift_jis", "euc-jp", "euc-kr"]);

/** Half of a pair: two halves make one sequence of four bytes. */
const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000;

/**
 * Leads offsets of `content` (line ends `\n`) to bytes of the document it was decoded from.
 * Shape: `decoded` is the text before its line ends were made alike; `skipped` counts the bytes of the byte-order mark.
 */
export const byteMap = (decoded: string, charset: string, skipped: number): SourceMap => {
  const builder = createMapBuilder();
  const width = widthOf(charset);
  let byte = skipped;
  let offset = 0;
  for (let at = 0; at < decoded.length; at++) {
    const code = decoded.charCodeAt(at);
    builder.add(offset, byte);
    byte += width(code);
    if (code === 0x0d && decoded.charCodeAt(at + 1) === 0x0a) continue;
    offset++;
  }
  builder.add(offset, byte);
  return builder.build();
};
