import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import type { DecodedDocument, SourceDocument } from "../../src/document.ts";
import { spanToOrigin, toOrigin } from "../../src/engine/source-map.ts";
import { isRejected } from "../../src/stage.ts";
import { decode } from "../../src/stages/decode.ts";

const source = (bytes: Uint8Array, charsetHint: string | null = null): SourceDocument => ({
  uri: "file:document.txt",
  mediaType: "text/plain",
  charsetHint,
  bytes,
  contentHash: `sha256:${"0".repeat(64)}`,
  retrievedAt: null,
  publishedHint: null,
  languageHint: null,
  diagnostics: [],
});

const decoded = (bytes: Uint8Array, hint: string | null = null): DecodedDocument => {
  const outcome = decode.run(source(bytes, hint));
  if (isRejected(outcome)) throw new Error(outcome.rejected[0].message);
  return outcome;
};

const POLISH = "Zastępca burmistrza Łukasz Źrebiec wręczył nagrodę uczniom. Gościom podziękował śpiewak z Gdyni.";
const LITHUANIAN =
  "Šiaulių meras įteikė apdovanojimus ąžuolų sodintojams. Šventėje dalyvavo būrys žmonių, čia skambėjo ūkininkų dainos.";
const ENGLISH = "The mayor’s office – “open to all” – spent £5m on the café.";

describe("finds the charset of a text without any hint", () => {
  test.each([
    ["utf-8", POLISH, "utf-8"],
    ["windows-1250", POLISH, "windows-1250"],
    ["iso-8859-2", POLISH, "iso-8859-2"],
    ["windows-1257", LITHUANIAN, "windows-1257"],
    ["iso-8859-13", LITHUANIAN, "iso-8859-13"],
    ["iso-8859-4", LITHUANIAN.replace(/[„“]/g, '"'), "iso-8859-4"],
    ["windows-1252", ENGLISH, "windows-1252"],
    ["utf-16le", POLISH, "utf-16le"],
    ["utf-16be", LITHUANIAN, "utf-16be"],
  ])("%s", (written, text, expected) => {
    const { charset, content } = decoded(iconv.encode(text, written));
    expect(content).toBe(text);
    // Where two charsets write a text with the same bytes, either name is right.
    if (charset !== expected) expect(iconv.decode(Buffer.from(iconv.encode(text, written)), charset)).toBe(text);
  });
});

describe("weighs what is stated against the letters", () => {
  test("a byte-order mark is the charset's name, not text", () => {
    expect(decoded(Buffer.from(`\ufeff${POLISH}`)).content).toBe(POLISH);
  });

  test("well-formed UTF-8 is UTF-8 whatever the header says", () => {
    expect(decoded(Buffer.from(POLISH), "iso-8859-2").content).toBe(POLISH);
  });

  test("a header that the letters allow holds", () => {
    const { charset, content } = decoded(iconv.encode(POLISH, "iso-8859-2"), "ISO-8859-2");
    expect([charset, content]).toEqual(["iso-8859-2", POLISH]);
  });

  test("a header that makes nonsense of the letters does not", () => {
    expect(decoded(iconv.encode(POLISH, "windows-1250"), "windows-1257").content).toBe(POLISH);
  });

  test("a page's own meta element is read", () => {
    const page = `<meta http-equiv="Content-Type" content="text/html; charset=windows-1257"><p>${LITHUANIAN}</p>`;
    expect(decoded(iconv.encode(page, "windows-1257")).charset).toBe("windows-1257");
  });

  test("a stated Cyrillic charset is believed", () => {
    expect(decoded(iconv.encode("Мэр города открыл школу", "windows-1251"), "windows-1251").content).toContain("Мэр");
  });

  test("one broken byte leaves the rest of a UTF-8 text as it is", () => {
    const bytes = Buffer.concat([Buffer.from(POLISH), Buffer.from([0xc5])]);
    expect(decoded(bytes).content).toBe(`${POLISH}\ufffd`);
  });
});

describe("leads offsets back to bytes", () => {
  test.each(["utf-8", "windows-1250", "utf-16le"])("%s, with line ends of two characters", (charset) => {
    const text = `Łódź\r\n\r\n${POLISH}\r\nkoniec`;
    const bytes = iconv.encode(text, charset);
    const { content, contentMap } = decoded(bytes);
    expect(content).not.toContain("\r");
    for (const word of ["Łódź", "burmistrza", "śpiewak", "koniec"]) {
      const start = content.indexOf(word);
      const span = spanToOrigin(contentMap, { start, end: start + word.length });
      const end = toOrigin(contentMap, start + word.length);
      expect(iconv.decode(Buffer.from(bytes.subarray(span.start, end)), charset).trim()).toBe(word);
    }
  });
});

describe("refuses what is no text", () => {
  test.each([
    ["nothing", "", "decode/empty"],
    ["white space", " \n\t\n", "decode/empty"],
    ["an image", "\u0089PNG\r\n\u001a\n", "decode/binary"],
    ["a PDF that nobody converted", "%PDF-1.7", "decode/binary"],
    ["noise", "\u0001\u0002\u0000\u0003\u0004ab\u0005", "decode/binary"],
  ])("%s", (_, bytes, code) => {
    const outcome = decode.run(source(Buffer.from(bytes, "latin1")));
    expect(isRejected(outcome) && outcome.rejected[0].code).toBe(code);
  });
});
