import parse from "edtf";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DATE_PACKS } from "../../src/dates/packs.ts";
import { expandForms } from "../../src/engine/pattern.ts";
import { LANGUAGES } from "../../src/languages/codes.ts";
import { readDates } from "./read-dates.ts";

/** "From October to May" of an unknown year: each end is a date; the package takes the second for an earlier one. */
const partsOf = (edtf: string): string[] => (/^XXXX.*\/XXXX/.test(edtf) ? edtf.split("/") : [edtf]);

describe.each(LANGUAGES)("dates of %s", (language) => {
  const { rules, modifiers, joiners, prepositions } = DATE_PACKS[language];
  const words = [
    ...rules.flatMap((rule) => rule.examples.flatMap(({ text }) => text.replace(/[⟦⟧]/g, "").split(" "))),
    ...[...modifiers, ...joiners].flatMap(({ forms }) => expandForms(forms)),
    ...prepositions.split("|"),
    ..."1 5 12 31 32 99 2015 2024 . , - – / : \n I XX".split(" "),
  ];
  const texts = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((parts) => parts.join(" "));

  test("every entry is valid EDTF and its mentions are words of the text, whatever the words", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("2025-03-11", null), (text, published) => {
        const { entries } = readDates(text, language, published);
        for (const { edtf, earliest, latest, mentions } of entries) {
          for (const part of partsOf(edtf)) expect(() => parse(part), edtf).not.toThrow();
          if (earliest && latest) expect(earliest.slice(0, 10) <= latest.slice(0, 10), edtf).toBe(true);
          for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test("ids count from one in the order of the text", () => {
    const { entries } = readDates(words.join(" "), language);
    expect(entries.map(({ id }) => id)).toEqual(entries.map((_, index) => `d${index + 1}`));
    const starts = entries.map(({ mentions }) => mentions[0]?.start ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
