import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { runGuarded } from "../../src/article/convert/run-guarded.ts";
import { convertDocument } from "../../src/article/convert.ts";
import { readArticle } from "../../src/article/read-article.ts";
import type { SourceDocument } from "../../src/document.ts";
import { isRejected } from "../../src/stage.ts";
import { makeDocx, makeZip } from "./make-docx.ts";
import { makePdf, type TestLine } from "./make-pdf.ts";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const source = (bytes: Uint8Array, mediaType: string): SourceDocument => ({
  uri: "file:document",
  mediaType,
  charsetHint: null,
  bytes,
  contentHash: `sha256:${"0".repeat(64)}`,
  retrievedAt: null,
  publishedHint: null,
  languageHint: null,
  diagnostics: [],
});

const articleOf = async (bytes: Uint8Array, mediaType: string) => {
  const converted = await convertDocument(source(bytes, mediaType));
  if (isRejected(converted) || !converted.converted) throw new Error("was not converted");
  return readArticle({ ...converted.converted, url: null });
};

const codeOf = async (bytes: Uint8Array, mediaType: string): Promise<string | undefined> => {
  const converted = await convertDocument(source(bytes, mediaType));
  return isRejected(converted) ? converted.rejected[0].code : undefined;
};

const column = (x: number, y: number, lines: readonly string[]): TestLine[] =>
  lines.map((text, index) => ({ text, x, y: y - index * 14, size: 11 }));

describe("a PDF with a text layer", () => {
  test("gives headings and paragraphs, words parted at line ends made whole", async () => {
    const page = [
      { text: "Nowy żłobek w Leśnej", x: 60, y: 780, size: 20 },
      ...column(60, 740, [
        "Burmistrz otworzył w poniedziałek nowy żłobek przy ulicy Słonecznej. Wstęgę prze-",
        "cięły dzieci, a gospodarz miasta wręczył dyrektorce klucze do budynku oraz pamięt-",
        "kową księgę.",
      ]),
      ...column(60, 684, ["Budowa trwała dwa lata i kosztowała sześć milionów złotych, połowę dało państwo."]),
    ];
    const { title, text } = await articleOf(makePdf([page]), "application/pdf");
    expect(title).toBe("Nowy żłobek w Leśnej");
    expect(text).toContain("Wstęgę przecięły dzieci, a gospodarz");
    expect(text.split("\n\n")).toHaveLength(3);
  });

  test("loses running heads and page numbers, and joins the sentence that goes over the page's end", async () => {
    const pageOf = (number: number, lines: readonly string[]): TestLine[] => [
      { text: "Urząd Gminy Leśna, Rynek 1", x: 60, y: 810, size: 9 },
      ...column(60, 760, lines),
      { text: `${number}`, x: 290, y: 30, size: 9 },
    ];
    const { text } = await articleOf(
      makePdf([
        pageOf(1, [
          "Rada gminy przyjęła w piątek budżet na przyszły rok. Najwięcej pieniędzy pójdzie",
          "na drogi i na remont szkoły,",
        ]),
        pageOf(2, [
          "w której od lat cieknie dach. Radni głosowali jednomyślnie, choć obrady trwały długo.",
          "Sesję zamknięto po północy.",
        ]),
      ]),
      "application/pdf",
    );
    expect(text).not.toMatch(/Rynek 1|^\d$/m);
    expect(text).toContain("remont szkoły, w której od lat");
  });

  test("reads two columns one after the other, as they were drawn", async () => {
    const left = ["Lewa szpalta mówi o remoncie", "mostu na rzece, który potrwa", "do jesieni."];
    const right = ["Prawa szpalta mówi o dożynkach,", "które odbędą się w niedzielę", "w parku."];
    const { text } = await articleOf(
      makePdf([[...column(60, 760, left), ...column(320, 760, right)]]),
      "application/pdf",
    );
    expect(text.replace(/\s+/g, " ")).toContain("remoncie mostu na rzece, który potrwa do jesieni. Prawa szpalta");
  });
});

describe("a Word document", () => {
  test("gives its title and paragraphs", async () => {
    const { text, blocks } = await articleOf(
      makeDocx([
        "*Atidaryta mokykla",
        "Meras rugsėjo pirmąją atidarė naują mokyklą ir palinkėjo sėkmės mokiniams bei mokytojams.",
      ]),
      WORD,
    );
    expect(blocks.map((block) => block.kind)).toEqual(["title", "paragraph"]);
    expect(text.startsWith("Atidaryta mokykla\n\nMeras")).toBe(true);
  });
});

const OPEN_TEXT = "application/vnd.oasis.opendocument.text";

const makeOdt = (body: string, automatic = ""): Uint8Array =>
  makeZip([
    { name: "mimetype", content: Buffer.from(OPEN_TEXT) },
    {
      name: "content.xml",
      content: Buffer.from(
        `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
    },
  ]);

describe("an OpenDocument text", () => {
  test("gives its title, headings, paragraphs and lists, without what readers do not see", async () => {
    const { text, blocks } = await articleOf(
      makeOdt(
        `<text:p text:style-name="P1">Nowy żłobek w Leśnej</text:p>
<text:p>Burmistrz otworzył <text:span>w poniedziałek</text:span><text:s/>nowy żłobek przy ulicy Słonecznej &amp; podziękował budowlanym.<office:annotation><text:p>Sprawdzić!</text:p></office:annotation></text:p>
<text:tracked-changes><text:p>Skreślone zdanie</text:p></text:tracked-changes>
<text:h text:outline-level="2">Goście</text:h>
<text:list><text:list-item><text:p>Anna Kot, starosta</text:p></text:list-item><text:list-item><text:p>Jan Lis, radny</text:p></text:list-item></text:list>`,
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
      ),
      OPEN_TEXT,
    );
    expect(blocks.map((block) => block.kind)).toEqual(["title", "paragraph", "heading", "listItem", "listItem"]);
    expect(text).toBe(
      "Nowy żłobek w Leśnej\n\nBurmistrz otworzył w poniedziałek nowy żłobek przy ulicy Słonecznej & podziękował budowlanym.\n\nGoście\n\nAnna Kot, starosta\n\nJan Lis, radny",
    );
  });

  test.each([
    ["no-text", makeOdt("<text:p/>")],
    ["corrupt", makeZip([{ name: "mimetype", content: Buffer.from(OPEN_TEXT) }])],
    ["encrypted", makeZip([{ name: "content.xml", content: Buffer.from([7, 1, 2, 3]) }])],
    ["too-large", makeZip([{ name: "content.xml", content: Buffer.alloc(60_000_000, 0x3c), claimed: 1_000 }])],
  ])("is refused as %s", async (problem, bytes) => {
    const outcome = await convertDocument(source(bytes, OPEN_TEXT));
    expect(isRejected(outcome) && outcome.rejected[0].code).toBe(`convert/${problem}`);
  });
});

describe("refuses with a reason", () => {
  const bomb = (): Uint8Array => {
    const stream = deflateSync(Buffer.alloc(400_000_000));
    const head = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`;
    return Buffer.concat([
      Buffer.from(head, "latin1"),
      stream,
      Buffer.from("\nendstream\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF"),
    ]);
  };

  test.each([
    ["a scanned PDF", makePdf([[], []]), "application/pdf", "convert/no-text"],
    ["a broken PDF", Buffer.from("%PDF-1.7\ngarbage"), "application/pdf", "convert/corrupt"],
    ["a broken archive", Buffer.from("PK\u0003\u0004garbage"), WORD, "convert/corrupt"],
    ["an old or encrypted Word file", Buffer.from("d0cf11e0a1b11ae1", "hex"), WORD, "convert/encrypted"],
    ["an encrypted archive", makeZip([{ name: "a", content: Buffer.from("a"), flags: 1 }]), WORD, "convert/encrypted"],
    [
      "an archive that says it is a bomb",
      makeZip([{ name: "a", content: Buffer.alloc(9), claimed: 4e9 }]),
      WORD,
      "convert/too-large",
    ],
    ["a Word file without text", makeDocx([]), WORD, "convert/no-text"],
  ])("%s", async (_, bytes, mediaType, code) => {
    expect(await codeOf(bytes, mediaType)).toBe(code);
  });

  test("a PDF that unpacks to gigabytes, within the memory limit", async () => {
    const result = await runGuarded("pdf", bomb(), { milliseconds: 8_000, megabytes: 150 });
    expect("problem" in result && result.problem).toMatch(/too-large|no-text|corrupt/);
  });
});
