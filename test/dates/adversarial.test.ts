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

/** Processor time in milliseconds, which other programs on the machine do not lengthen. */
const timeOf = (text: string, language: (typeof LANGUAGES)[number]): number => {
  const { trace: _, ...document } = documentOf(text, language);
  const start = process.cpuUsage();
  resolveDates(document, annotateDates(document));
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const repeated = (seed: string, length: number): string => seed.repeat(Math.ceil(length / seed.length));

/** What is too short to measure. */
const NOISE = 100;

/** What is linear takes eight times as long, what is quadratic 64 times; a measure that is off gets a second chance. */
const growsEvenly = (seed: string, language: (typeof LANGUAGES)[number]): boolean => {
  const small = timeOf(repeated(seed, 1_000), language);
  return [1, 2].some(() => timeOf(repeated(seed, 8_000), language) < Math.max(NOISE, small * 32));
};

describe.each(LANGUAGES)("dates of %s on hostile text", (language) => {
  test.each(SEEDS)("eight times as much of %j takes no more than about eight times as long", (seed) => {
    expect(growsEvenly(seed, language)).toBe(true);
  });
});

test("fifty kilobytes of days in one sentence are read in a moment", () => {
  const seed = "5 maja 2016 r., 2015–2016, May 5, 2016, gegužės 5 d., ";
  for (const language of LANGUAGES) expect(timeOf(repeated(seed, 50_000), language)).toBeLessThan(3_000);
}, 20_000);

test("a megabyte of one letter passes", () => {
  expect(timeOf(repeated("a", 1_000_000), "pl")).toBeLessThan(3_000);
}, 20_000);
