import { describe, expect, test } from "vitest";
import { parseAffixes } from "../../src/engine/morphology-affixes.ts";
import { buildWords } from "../../src/engine/morphology-build-words.ts";
import { conditionOnEnd } from "../../src/engine/morphology-condition.ts";
import { learnWord, likeness, newEndings, packEndings } from "../../src/engine/morphology-endings.ts";
import { compileGuesser } from "../../src/engine/morphology-guess.ts";
import { buildStripper } from "../../src/engine/morphology-strip.ts";
import { countWords, textOf } from "../../src/engine/morphology-words.ts";
import { decodeParts, encodeParts } from "../../src/lexicon/lexicon-file.ts";

const AFFIXES = parseAffixes(`SET UTF-8
PFX N Y 1
PFX N 0 un .
SFX S Y 3
SFX S y ies [^aeiou]y
SFX S 0 s [aeiou]y
SFX S 0 s [^sxzhy]
`);
const WORDS = buildWords("4\ncity/S\nday/S\ntie/NS\nday/N\nhouse", "NS");
const STRIPPER = buildStripper(WORDS, AFFIXES);

const lemmas = (form: string): string[] => STRIPPER.readings(form).map(({ word }) => textOf(WORDS, word));

describe("affixes", () => {
  test("are read without the header lines", () => {
    expect(AFFIXES.suffixes).toHaveLength(3);
    expect(AFFIXES.suffixes[0]).toEqual({ flag: "S", strip: "y", add: "ies", condition: "[^aeiou]y" });
    expect(AFFIXES.prefixes).toEqual([{ flag: "N", strip: "", add: "un", condition: "." }]);
  });

  test.each([
    ["[^aeiou]y", "city", true],
    ["[^aeiou]y", "day", false],
    ["[^aeiou]y", "y", false],
    ["ty", "city", true],
    [".", "", true],
  ])("the condition %s on %s is %s", (condition, word, fits) => {
    expect(conditionOnEnd(condition)(word)).toBe(fits);
  });
});

describe("stripping", () => {
  test("words that stand twice are one", () => expect(countWords(WORDS)).toBe(4));
  test.each([
    ["cities", ["city"]],
    ["days", ["day"]],
    ["ties", ["tie"]],
    ["house", ["house"]],
    ["citys", []],
    ["houses", []],
    ["", []],
  ])("%s belongs to %j", (form, expected) => expect(lemmas(form)).toEqual(expected));
  test("takes a prefix off where the flag allows", () => {
    expect(STRIPPER.has("untie")).toBe(true);
    expect(STRIPPER.has("uncity")).toBe(false);
  });
  test("long and strange forms have no reading", () => {
    expect(STRIPPER.has("s".repeat(10_000))).toBe(false);
    expect(STRIPPER.has("dayŝ")).toBe(false);
  });
});

describe("endings", () => {
  const endings = newEndings(100);
  for (const word of ["baker", "maker", "joker", "river"]) learnWord(endings, 0, word);
  learnWord(endings, 1, "villa");
  test("a word like many of a class is likelier than one like few", () => {
    expect(likeness(endings, 0, "poker")).toBeGreaterThan(likeness(endings, 0, "never"));
    expect(likeness(endings, 0, "poker")).toBeGreaterThan(likeness(endings, 1, "poker"));
  });
  test("packing keeps all counts", () => {
    const packed = packEndings(endings);
    for (const word of ["poker", "never", "villa"]) {
      expect(likeness(packed, 0, word)).toBeCloseTo(likeness(endings, 0, word), 10);
    }
  });
});

test("a guesser answers each lemma once with all that it may mean", () => {
  const guess = compileGuesser([
    { strip: "y", add: "ies", condition: "[^aeiou]y", meaning: "plural" },
    { strip: "", add: "", condition: ".", meaning: "itself" },
    { strip: "", add: "s", condition: ".", meaning: "plural" },
  ]);
  expect(guess("cities")).toEqual([
    { lemma: "cities", meanings: ["itself"] },
    { lemma: "citie", meanings: ["plural"] },
    { lemma: "city", meanings: ["plural"] },
  ]);
});

describe("the compiled file", () => {
  const endings = newEndings(10);
  learnWord(endings, 0, "villa");
  const file = encodeParts({ affixText: "SET UTF-8", words: WORDS, foreign: WORDS, endings });
  test("holds what was put in", () => {
    const parts = decodeParts(file);
    expect(parts?.affixText).toBe("SET UTF-8");
    expect(parts?.words).toEqual(WORDS);
    expect(parts?.endings).toEqual(endings);
  });
  test("is refused when damaged, cut off or of another version", () => {
    const damaged = Uint8Array.from(file);
    damaged[damaged.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
    expect(decodeParts(damaged)).toBeUndefined();
    expect(decodeParts(file.slice(0, file.length - 4))).toBeUndefined();
    expect(decodeParts(file.slice(0, 3))).toBeUndefined();
    expect(decodeParts(Uint8Array.from(file, (byte, at) => (at === 7 ? 0x39 : byte)))).toBeUndefined();
  });
});
