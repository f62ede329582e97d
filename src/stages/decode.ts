import { byteMap } from "../article/charset/byte-map.ts";
import { decodeBytes } from "../article/charset/decode-bytes.ts";
import { detectCharset } from "../article/charset/detect-charset.ts";
import { findBinary } from "../article/charset/find-binary.ts";
import type { DecodedDocument, SourceDocument } from "../document.ts";
import { IDENTITY, lazyMap } from "../engine/source-map.ts";
import { type Rejected, reject, type Stage } from "../stage.ts";

/** Turns bytes into text: charset from byte-order mark, header, meta, else detected; line ends become `\n`. */
export const decode: Stage<SourceDocument, DecodedDocument> = {
  id: "decode",
  run: (document) => (document.converted ? takeConverted(document, document.converted.content) : readBytes(document)),
};

/** A PDF, Word or OpenDocument text has no text offsets to lead back to: its map ends in the converted text. */
const takeConverted = (document: SourceDocument, converted: string): DecodedDocument | Rejected => {
  const content = withPlainLineEnds(converted);
  if (isBlank(content)) return refuse("decode/empty", "The document holds no text.");
  return { ...document, charset: "utf-8", content, contentMap: IDENTITY };
};

const readBytes = (document: SourceDocument): DecodedDocument | Rejected => {
  const { bytes, charsetHint } = document;
  if (bytes.length === 0) return refuse("decode/empty", "The file is empty.");
  const { charset } = detectCharset(bytes, charsetHint);
  const binary = findBinary(bytes, charset);
  if (binary)
    return refuse(
      "decode/binary",
      `The file is ${binary}, not text; give a text, Markdown, HTML, PDF, Word or OpenDocument file.`,
    );
  const decoded = decodeBytes(bytes, charset);
  if (isBlank(decoded)) return refuse("decode/empty", "The file holds nothing but white space.");
  const skipped = markLength(bytes, charset);
  return {
    ...document,
    charset,
    content: withPlainLineEnds(decoded),
    contentMap: lazyMap(() => byteMap(decoded, charset, skipped)),
  };
};

const markLength = (bytes: Uint8Array, charset: string): number => {
  if (charset === "utf-8") return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return charset.startsWith("utf-16") && (bytes[0] ?? 0) >= 0xfe ? 2 : 0;
};

const withPlainLineEnds = (text: string): string => (text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text);

const VISIBLE = /[^\s\u200b\ufeff\u00ad]/;

const isBlank = (text: string): boolean => !VISIBLE.test(text);

const refuse = (code: string, message: string): Rejected =>
  reject({ code, stage: "decode", severity: "error", message });
