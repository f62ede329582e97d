import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ExtractOptions, type KronikaRecord, openPipeline, type Rejection } from "../src/index.ts";
import { findProblems } from "../src/records/check-record.ts";
import { extractRelease, releases } from "./support/releases.ts";

const pipeline = await openPipeline();

/** Sentences of every layer, for inputs that are cut and shaken. */
const SENTENCES = [
  "W dniach 12–14 maja 2016 r. prezydent Torunia Jan Kowalski odwiedził Kowno.",
  "On May 12, 2016 the Mayor of Kaunas, Ann Lee, signed a partnership agreement with Toruń.",
  "2016 m. gegužės 12 d. Kauno meras Jonas Jonaitis lankėsi Torunėje ir pasirašė sutartį.",
  "Fot. © Urząd Miasta, autor: Anna Nowak, licencja: CC BY 4.0",
  "W spotkaniu udział wzięli: ks. Jan Nowak, dyr. Ewa Lis-Kot, A. B. Wilk.",
];

const check = (outcome: KronikaRecord | Rejection): void => {
  expect(findProblems(outcome)).toEqual([]);
  if (outcome.schema === "kronika.record/1")
    for (const { edtf: value } of outcome.dates) expect(() => edtf(value), value).not.toThrow();
};

const checkInput = async (input: string | Uint8Array, options: ExtractOptions = {}): Promise<void> => {
  const outcome = await pipeline.extract(input, options);
  check(outcome);
  expect(JSON.stringify(await pipeline.extract(input, options))).toBe(JSON.stringify(outcome));
};

const TYPES = ["text/plain", "text/markdown", "text/html"] as const;
const mediaType = fc.constantFrom(...TYPES);
const language = fc.constantFrom("pl" as const, "en" as const, "lt" as const);

describe.runIf(releases.length > 0)("every release", () => {
  test.each(releases)("$name gives a record that holds all promises", async (release) => {
    const outcome = await extractRelease(release);
    check(outcome);
    expect(JSON.stringify(await extractRelease(release))).toBe(JSON.stringify(outcome));
  });
});

describe("no input breaks a promise", () => {
  test("random Unicode", () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 400 }), mediaType, language, (text, type, code) =>
        checkInput(text, { mediaType: type, language: code, published: "2024-05-13" }),
      ),
      { numRuns: 150, seed: 1 },
    ));

  test("sentences cut, doubled and put together at random", () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.tuple(
            fc.constantFrom(...SENTENCES),
            fc.nat(90),
            fc.constantFrom(" ", "\n", "\n\n", "", "\u00ad", "e\u0301"),
          ),
        ),
        mediaType,
        language,
        (parts, type, code) =>
          checkInput(parts.map(([sentence, cut, glue]) => sentence.slice(cut % sentence.length) + glue).join(""), {
            mediaType: type,
            language: code,
          }),
      ),
      { numRuns: 100, seed: 2 },
    ));

  test("truncated HTML", () => {
    const page = `<!doctype html><html lang="pl"><head><title>Wizyta</title><meta property="article:published_time" content="2016-05-13"></head><body><nav><a href="/">Start</a></nav><article><h1>Wizyta</h1>${SENTENCES.map((sentence) => `<p>${sentence}</p>`).join("")}<ul><li>Jan Nowak</li></ul></article></body></html>`;
    return fc.assert(
      fc.asyncProperty(fc.nat(page.length), (length) => checkInput(page.slice(0, length), { mediaType: "text/html" })),
      { numRuns: 100, seed: 3 },
    );
  });

  test("random bytes", () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), mediaType, (bytes, type) =>
        checkInput(bytes, { mediaType: type }),
      ),
      { numRuns: 100, seed: 4 },
    ));

  const NESTED = `${"<div>".repeat(20_000)}${SENTENCES[0]}${"</div>".repeat(20_000)}`;

  test.each<[string, string | Uint8Array, ExtractOptions]>([
    ["nothing", "", {}],
    ["white space", " \n\t\u00a0\n", {}],
    ["a byte-order mark", new Uint8Array([0xef, 0xbb, 0xbf]), {}],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), {}],
    ["a broken PDF", "%PDF-1.7\n%%EOF", { mediaType: "application/pdf" }],
    [
      "a broken Word file",
      "PK\u0003\u0004",
      { mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
    ],
    ["deep nesting", NESTED, { mediaType: "text/html" }],
    ["deep lists", `${"> ".repeat(2_000)}${SENTENCES[0]}`, { mediaType: "text/markdown" }],
    ["brackets", `${"(".repeat(50_000)}${SENTENCES[0]}`, { language: "pl" }],
    ["a null character", `a\u0000b ${SENTENCES[0]}`, {}],
    ["lone surrogates", `\ud800 ${SENTENCES[0]} \udc00`, {}],
  ])("%s", async (_, input, options) => checkInput(input, options));

  const repeat = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

  test.each(["a", "A", "ą", "1", "."])("5 MB of %j", async (unit) => {
    check(await pipeline.extract(repeat(unit, 5 * 1024 * 1024), { language: "pl" }));
  });

  test.each([" a", "\n", "x\n", "Jan ", "Jan Nowak, ", "1 ", "12.", "„("])("100 KB of %j", async (unit) => {
    check(await pipeline.extract(repeat(unit, 100 * 1024), { language: "pl" }));
  });
});
