import { describe, expect, test } from "vitest";
import { annotateDates } from "../../src/dates/annotate.ts";
import { resolveDates } from "../../src/dates/resolve.ts";
import { LANGUAGES } from "../../src/languages/codes.ts";
import { documentOf } from "./read-dates.ts";

/** Small texts that, repeated, drive a careless reader mad: digits, lists, ranges within ranges, one month over and over. */
const SEEDS = [
  "1",
  "1 ",
  "1, ",
  "1.",
  "1-",
  "2015 ",
  "2015-",
  "2015–2016–",
  "2015, ",
  "12.05.",
  "5 maja ",
  "5, 6, 7 i ",
  "od 5 do ",
  "od 5 maja do 6 czerwca do ",
  "maja ",
  "maja i ",
  "w piątek, ",
  "rok później, ",
  "nuo gegužės 5 d. iki ",
  "gegužės ",
  "2018 m. ",
  "metų pabaigos ",
  "penktadienį, ",
  "po metų, ",
  "May 5, ",
  "May 5-",
  "from May to ",
  "Friday, ",
  "the same day ",
  "the end of ",
  "last last ",
  "XX ",
  "a",
  "„",
];

/** The smallest time in which one text of this length goes through, of two. */
const timeOf = (text: string, language: (typeof LANGUAGES)[number]): number => {
  const { trace: _, ...document } = documentOf(text, language);
  const times = [1, 2].map(() => {
    const start = performance.now();
    resolveDates(document, annotateDates(document));
    return performance.now() - start;
  });
  return Math.min(...times);
};

describe.each(LANGUAGES)("dates of %s on hostile text", (language) => {
  test.each(SEEDS)(
    "eight times as much of %j takes no more than about eight times as long",
    (seed) => {
      const small = timeOf(seed.repeat(Math.ceil(8_000 / seed.length)), language);
      const large = timeOf(seed.repeat(Math.ceil(64_000 / seed.length)), language);
      expect(large).toBeLessThan(Math.max(150, small * 40));
    },
    60_000,
  );

  test("a megabyte of days in one sentence is read in a few seconds", () => {
    const seed = "5 maja 2016 r., 2015–2016, May 5, 2016, gegužės 5 d., ";
    expect(timeOf(seed.repeat(Math.ceil(1_000_000 / seed.length)), language)).toBeLessThan(10_000);
  }, 60_000);
});
