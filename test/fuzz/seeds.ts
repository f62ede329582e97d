import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { deflateSync } from "node:zlib";
import iconv from "iconv-lite";
import { MEDIA_TYPES } from "../../src/read/media-types.ts";
import { makeDocx, makeZip } from "../article/make-docx.ts";
import { makePdf, type TestLine } from "../article/make-pdf.ts";
import { releases } from "../support/releases.ts";
import type { FuzzInput } from "./fuzz-input.ts";

const CHARSETS = ["windows-1250", "windows-1257", "iso-8859-2", "iso-8859-13", "utf-16le", "utf-16be"] as const;
const LINE = 80;
const LINES_A_PAGE = 45;

const texts: readonly FuzzInput[] = releases.map(({ name, folder, source }) => ({
  name: `${name}/${source}`,
  mediaType: MEDIA_TYPES[extname(source)] ?? "text/plain",
  charset: null,
  bytes: readFileSync(join(folder, source)),
}));

const inCharsets: readonly FuzzInput[] = texts.map((input, index) => {
  const charset = CHARSETS[index % CHARSETS.length] ?? "utf-8";
  const text = input.bytes.toString("utf8").replace(/charset=["']?utf-8/i, `charset="${charset}`);
  return {
    ...input,
    name: `${input.name} in ${charset}`,
    bytes: iconv.encode(text, charset, { addBOM: charset > "utf" }),
  };
});

/** The words of a release without its marks, a few kilobytes of them. */
const plain = ({ bytes }: FuzzInput): readonly string[] =>
  bytes
    .toString("utf8")
    .slice(0, 4000)
    .replace(/<[^>]*>|[<>&]/g, " ")
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const pagesOf = (input: FuzzInput): TestLine[][] => {
  const lines = plain(input).flatMap((line) => line.match(new RegExp(`.{1,${LINE}}(?:\\s|$)`, "g")) ?? []);
  return Array.from({ length: Math.ceil(lines.length / LINES_A_PAGE) }, (_, page) =>
    lines
      .slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE)
      .map((text, index) => ({ text, x: 60, y: 780 - index * 15, size: index === 0 ? 18 : 11 })),
  );
};

/** The same file with its streams packed, so that a flipped bit meets the unpacker. */
const packed = (pdf: Uint8Array): Buffer =>
  Buffer.from(
    Buffer.from(pdf)
      .toString("latin1")
      .replace(/<< \/Length \d+ >>\nstream\n([\s\S]*?)\nendstream/g, (_, stream: string) => {
        const bytes = deflateSync(Buffer.from(stream, "latin1")).toString("latin1");
        return `<< /Length ${bytes.length} /Filter /FlateDecode >>\nstream\n${bytes}\nendstream`;
      }),
    "latin1",
  );

const chosen = texts.filter((_, index) => index % 6 === 0);

const pdfs: readonly FuzzInput[] = chosen.flatMap((input) => {
  const bytes = Buffer.from(makePdf(pagesOf(input)));
  const pdf = { name: `${input.name} as PDF`, mediaType: "application/pdf", charset: null, bytes };
  return [pdf, { ...pdf, name: `${pdf.name}, packed`, bytes: packed(bytes) }];
});

const docx: readonly FuzzInput[] = chosen.map((input) => ({
  name: `${input.name} as DOCX`,
  mediaType: MEDIA_TYPES[".docx"] ?? "",
  charset: null,
  bytes: Buffer.from(makeDocx(plain(input))),
}));

const OPEN_TEXT = MEDIA_TYPES[".odt"] ?? "";

const odt: readonly FuzzInput[] = chosen.map((input) => {
  const body = plain(input)
    .map((line, index) => (index === 0 ? `<text:h>${line}</text:h>` : `<text:p>${line}</text:p>`))
    .join("");
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const entries = [
    { name: "mimetype", content: Buffer.from(OPEN_TEXT) },
    { name: "content.xml", content: Buffer.from(content) },
  ];
  return { name: `${input.name} as ODT`, mediaType: OPEN_TEXT, charset: null, bytes: Buffer.from(makeZip(entries)) };
});

/** An archive that is no Word document. */
const zip: FuzzInput = {
  name: "an archive",
  mediaType: MEDIA_TYPES[".docx"] ?? "",
  charset: null,
  bytes: Buffer.from(makeZip([{ name: "word/document.xml", content: Buffer.from("<a><b>x</b></a>") }])),
};

/** What the fuzzer begins with: the releases, the same in other charsets, and PDF, Word and OpenDocument files made of some. */
export const SEEDS: readonly FuzzInput[] = [...texts, ...inCharsets, ...pdfs, ...docx, ...odt, zip];
