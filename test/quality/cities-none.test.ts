import { describe, expect, test } from "vitest";
import { findCities } from "../../src/cli/stages/layers.ts";
import { LANGUAGES } from "../../src/languages/codes.ts";
import { sentencesWithoutCities } from "./cities-none.ts";

/** At most this share of sentences without a city may show one: five in a thousand. */
const FLOOR = 5 / 1000;

describe("sentences without cities", () => {
  test("are a thousand or more", () => {
    expect(LANGUAGES.flatMap(sentencesWithoutCities).length).toBeGreaterThanOrEqual(1000);
  });

  test("show hardly any city", () => {
    const sentences = LANGUAGES.flatMap((language) =>
      sentencesWithoutCities(language).map((text) => ({ language, text })),
    );
    const wrong = sentences.filter(({ language, text }) => {
      // The stage gives { cities }, as `kronika stage cities` prints it.
      const { cities } = findCities({ text, language, published: null, html: null, url: null, kind: "any" }) as {
        cities: readonly unknown[];
      };
      return cities.length > 0;
    });
    expect(wrong.length / sentences.length, wrong.map(({ text }) => text).join("\n")).toBeLessThanOrEqual(FLOOR);
  });
});
