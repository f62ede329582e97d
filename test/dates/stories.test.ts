import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/languages/codes.ts";
import { readDates } from "./read-dates.ts";

interface Story {
  readonly published: string;
  readonly text: string;
  /** What each mention means, in the order of the text. */
  readonly values: string;
}

const storiesOf = (language: string): readonly Story[] =>
  readFileSync(new URL(`stories-${language}.tsv`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [published = "", text = "", values = ""] = line.split("\t");
      return { published, text: text.replaceAll("¶ ", "\n"), values };
    });

describe.each(LANGUAGES)("stories of %s, one date after the other", (language) => {
  test.each(storiesOf(language))("$published: $text", ({ published, text, values }) => {
    const { entries } = readDates(text, language, published);
    const mentions = entries.flatMap(({ edtf, mentions: list }) => list.map(({ start }) => ({ start, edtf })));
    const inOrder = mentions.toSorted((a, b) => a.start - b.start).map(({ edtf }) => edtf);
    expect(inOrder.join("|")).toBe(values);
  });
});
