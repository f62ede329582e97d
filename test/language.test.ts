import { describe, expect, test } from "vitest";
import type { ArticleDocument } from "../src/document.ts";
import { IDENTITY } from "../src/engine/source-map.ts";
import { detectLanguage } from "../src/language/detect.ts";
import { LANGUAGES } from "../src/languages/codes.ts";
import { isRejected } from "../src/stage.ts";
import { language } from "../src/stages/language.ts";
import { measureForeign, measureNamed, measureShort, measureShortAlone } from "./quality/language.ts";
import { measureMixed } from "./quality/mixed-languages.ts";

const documentOf = (paragraphs: readonly string[], more: Partial<ArticleDocument> = {}): ArticleDocument => {
  const text = paragraphs.join("\n");
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { kind: "paragraph" as const, start, end: start + paragraph.length };
    start = block.end + 1;
    return block;
  });
  return {
    uri: "file:a.txt",
    mediaType: "text/plain",
    charsetHint: null,
    bytes: new Uint8Array(),
    contentHash: `sha256:${"0".repeat(64)}`,
    retrievedAt: null,
    publishedHint: null,
    languageHint: null,
    diagnostics: [],
    charset: "utf-8",
    content: text,
    contentMap: IDENTITY,
    title: "",
    text,
    blocks,
    textMap: IDENTITY,
    published: null,
    authors: [],
    credits: [],
    statedLanguage: null,
    furniture: [],
    ...more,
  };
};

const POLISH =
  "Burmistrz podziękował wszystkim, którzy przygotowali święto, i zaprosił mieszkańców na koncert nad jeziorem.";
const ENGLISH =
  "The mayor thanked everybody who had helped to prepare the fair and invited them to a concert by the lake.";
const LITHUANIAN = "Meras padėkojo visiems, kurie padėjo rengti šventę, ir pakvietė gyventojus į koncertą prie ežero.";
const GERMAN =
  "Die Bürgermeisterin dankte allen, die bei der Vorbereitung des Festes geholfen hatten, und lud sie ein.";
const LATVIAN =
  "Pilsētas mērs pateicās visiem, kas palīdzēja svētku sagatavošanā, un uzaicināja iedzīvotājus uz koncertu.";

describe("the language of a text", () => {
  test.each([
    ["pl", POLISH],
    ["en", ENGLISH],
    ["lt", LITHUANIAN],
    ["de", GERMAN],
    ["lv", LATVIAN],
    ["und", "2019 – 2021: 12, 14, 16"],
    ["und", ""],
    ["en", `${ENGLISH} https://przyklad.example/pl/aktualnosci/swieto-miasta-i-gminy-w-dniu`],
    ["pl", "Toruń, Kaunas, Wilno i Grudziądz to miasta, w których odbędą się występy."],
  ])("is %s: %s", (code, text) => expect(detectLanguage(text).code).toBe(code));

  test("keeps its floors", () => {
    expect(measureForeign()).toMatchObject({ right: 1, wrong: [] });
    expect(measureNamed().right).toBeGreaterThanOrEqual(0.98);
    for (const code of LANGUAGES) {
      expect(measureShort(code).right).toBeGreaterThanOrEqual(0.99);
      expect(measureShortAlone(code).right).toBeGreaterThanOrEqual(0.9);
    }
    expect(measureMixed(1_000).right).toBeGreaterThanOrEqual(0.99);
  });

  test("is read in linear time on any input", () => {
    for (const text of ["a".repeat(1e6), "ą".repeat(1e6), "ы ".repeat(5e5), "漢".repeat(1e6), "@ / ".repeat(2e5)])
      expect(detectLanguage(text).confidence).toBeLessThanOrEqual(1);
  });
});

describe("the language stage", () => {
  const codesOf = (document: ArticleDocument) => {
    const outcome = language.run(document);
    return isRejected(outcome) ? outcome.rejected : [outcome.language.code, ...outcome.blockLanguages];
  };

  test("gives a foreign quotation its own language and short blocks the document's", () => {
    const blocks = ["Festival", LITHUANIAN, GERMAN, "Jan Nowak, Anna Nowak", LITHUANIAN];
    expect(codesOf(documentOf(blocks))).toEqual(["lt", "lt", "lt", "de", "lt", "lt"]);
  });

  test("reads the paragraphs of a mixed document each in its language", () => {
    expect(codesOf(documentOf([POLISH, POLISH, LITHUANIAN, ENGLISH]))).toEqual(["pl", "pl", "pl", "lt", "en"]);
  });

  test("rejects a document in another language by name, with a short English summary or not", () => {
    const rejected = [
      { code: "language/unsupported", severity: "error", message: expect.stringContaining("Latvian (lv)") },
    ];
    expect(codesOf(documentOf([LATVIAN, LATVIAN]))).toMatchObject(rejected);
    expect(
      codesOf(documentOf([LATVIAN, LATVIAN, LATVIAN, "This page is not available in English yet."])),
    ).toMatchObject(rejected);
  });

  test("says so when nothing can be recognised", () => {
    expect(codesOf(documentOf(["12 34"]))).toMatchObject([{ message: expect.stringContaining("No language") }]);
  });

  test("follows the user, and the page only where the text says little", () => {
    expect(codesOf(documentOf([LATVIAN], { languageHint: "lt" }))).toEqual(["lt", "lv"]);
    expect(codesOf(documentOf(["Jan Nowak"], { statedLanguage: "en-GB" }))).toEqual(["en", "en"]);
    expect(codesOf(documentOf([POLISH], { statedLanguage: "en" }))).toEqual(["pl", "pl"]);
  });
});
