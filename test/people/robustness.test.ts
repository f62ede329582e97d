import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/languages/codes.ts";
import { annotatePeople } from "../../src/people/annotate.ts";
import { resolvePeople } from "../../src/people/resolve.ts";
import { documentOf } from "./read-people.ts";

/** Texts that make a careless reader slow: each of them once took quadratic time somewhere. */
const HARD: readonly (readonly [name: string, text: string])[] = [
  ["one letter", "a".repeat(100_000)],
  ["capitals", "A ".repeat(10_000)],
  ["one first name", "Jan ".repeat(10_000)],
  ["initials", "A.".repeat(10_000)],
  ["offices", "mayor mero prezydenta, ".repeat(10_000)],
  ["particles", "De de ".repeat(13_000)],
  ["brackets", "(meras) ".repeat(10_000)],
  [
    "a list of names",
    Array.from(
      { length: 3_000 },
      (_, index) => `Jan ${String.fromCharCode(65 + (index % 26))}ows${"ki".repeat(1 + (index % 7))}`,
    ).join(", "),
  ],
];

describe("any text", () => {
  test.each(LANGUAGES.flatMap((language) => HARD.map(([name, text]) => [language, name, text] as const)))(
    "%s: %s is read in time",
    (language, _, text) => {
      const document = documentOf(language, text);
      const start = performance.now();
      resolvePeople(document, annotatePeople(document), [], []);
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );

  test("every mention and role stands in the text, and a second run gives the same", () => {
    const text =
      "„Ačiū“, – tarė meras J. Kasa. Ona Kasienė (g. 1950 m.), O’Neil-Kasa ir dr. X. Y. Z-Petraitis.\nNuotr. Jono";
    const run = () => {
      const document = documentOf("lt", text);
      return resolvePeople(document, annotatePeople(document), [], []).entries;
    };
    const entries = run();
    for (const { mentions, roles } of entries)
      for (const { start, end, text: words } of [...mentions, ...roles.map(({ mention }) => mention)])
        expect(text.slice(start, end)).toBe(words);
    expect(run()).toEqual(entries);
  });
});
