import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { annotateDates } from "../../src/dates/annotate.ts";
import { packOf } from "../../src/dates/compile-pack.ts";
import { LANGUAGES, type Language } from "../../src/languages/codes.ts";
import { documentOf } from "./read-dates.ts";

const textsOf = (language: Language): readonly string[] => [
  ...packOf(language).rules.rules.flatMap(({ examples }) => examples.map(({ text }) => text.replaceAll(/[⟦⟧]/g, ""))),
  ...readFileSync(new URL(`sentences-${language}.tsv`, import.meta.url), "utf8").split(/\t.*\n/),
];

/** Without a trace a rule is not begun where the words that it needs are missing; with one, every rule is. */
describe.each(LANGUAGES)("dates of %s", (language) => {
  test("are the same with and without a trace", () => {
    for (const text of textsOf(language)) {
      const { trace, ...untraced } = documentOf(text, language);
      expect(annotateDates(untraced)).toEqual(annotateDates(trace ? { ...untraced, trace } : untraced));
    }
  });
});
