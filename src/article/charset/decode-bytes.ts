import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Decodes bytes in a charset from `canonicalCharset`; a leading byte-order mark is dropped, what cannot be read is U+FFFD. */
export const decodeBytes = (bytes: Uint8Array, charset: string): string => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (charset === "utf-8") return withoutMark(buffer.toString("utf8"));
  if (charset === "utf-16le") return withoutMark(buffer.toString("utf16le"));
  // Loaded only when an old charset comes: it costs more than the whole decoding of a UTF-8 document. The package's own types hold.
  const iconv = require("iconv-lite") as typeof import("iconv-lite");
  return iconv.decode(buffer, charset);
};

const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
