import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/languages/codes.ts";
import { readDates } from "./read-dates.ts";

const rowsOf = (language: string): readonly (readonly [string, string])[] =>
  readFileSync(new URL(`sentences-${language}.tsv`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [text = "", values = ""] = line.split("\t");
      return [text, values] as const;
    });

describe.each(LANGUAGES)("sentences of %s, published on Tuesday, 2025-03-11", (language) => {
  test.each(rowsOf(language))("%s → %s", (text, values) => {
    const found = readDates(text, language).entries.map(({ edtf }) => edtf);
    expect(found.sort()).toEqual(values.split("|").filter(Boolean).sort());
  });
});
