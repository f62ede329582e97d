import { describe, expect, test } from "vitest";
import type { Language } from "../../src/languages/codes.ts";
import { type NameKind, nominative } from "../../src/lexicon/nominative.ts";
import { LITHUANIAN_PEOPLE } from "./tables/lithuanian-people.ts";
import { LITHUANIAN_PLACES_IN_CASES } from "./tables/lithuanian-places.ts";
import { LITHUANIAN_WORDS } from "./tables/lithuanian-words.ts";
import { POLISH_NEWS_PEOPLE } from "./tables/polish-news-people.ts";
import { POLISH_PEOPLE } from "./tables/polish-people.ts";
import { POLISH_PLACES_IN_CASES } from "./tables/polish-places.ts";
import { POLISH_WORLD_PEOPLE } from "./tables/polish-world-people.ts";

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" | "));

/** Floors only rise. */
const TABLES: readonly (readonly [
  name: string,
  table: string,
  language: Language,
  kind: NameKind,
  floor: number,
  kept: number,
])[] = [
  ["Polish people", POLISH_PEOPLE, "pl", "person", 0.99, 0.99],
  ["Polish people in the news", POLISH_NEWS_PEOPLE, "pl", "person", 0.965, 0.99],
  ["Polish people of history and the world", POLISH_WORLD_PEOPLE, "pl", "person", 0.965, 0.99],
  ["Polish places", POLISH_PLACES_IN_CASES, "pl", "place", 0.99, 0.99],
  ["Lithuanian people", LITHUANIAN_PEOPLE, "lt", "person", 0.99, 0.99],
  ["Lithuanian places", LITHUANIAN_PLACES_IN_CASES, "lt", "place", 0.98, 0.99],
  ["Lithuanian words", LITHUANIAN_WORDS, "lt", "any", 0.97, 0.96],
];

const wrong = (rows: readonly (readonly string[])[], language: Language, kind: NameKind): string[] =>
  rows.flatMap(([form = "", ...expected]) => {
    const { name } = nominative(form, language, kind);
    return expected.includes(name) ? [] : [`${form} → ${name}, not ${expected.join(" or ")}`];
  });

describe.each(TABLES)("%s", (_, table, language, kind, floor, kept) => {
  const rows = rowsOf(table);

  test("are led back to the nominative", () => {
    const errors = wrong(rows, language, kind);
    expect(1 - errors.length / rows.length, errors.join("\n")).toBeGreaterThanOrEqual(floor);
  });

  test("are left alone in the nominative", () => {
    const nominatives = rows.map(([, first = ""]) => [first, first]);
    const errors = wrong(nominatives, language, kind);
    expect(1 - errors.length / rows.length, errors.join("\n")).toBeGreaterThanOrEqual(kept);
  });
});

test.each([
  ["en", "Mary Smith's", "person", "Mary Smith"],
  ["en", "James'", "any", "James"],
  ["en", "John O'Neill", "person", "John O'Neill"],
  ["en", "London's", "place", "London"],
  ["pl", "PiS-u", "any", "PiS"],
  ["pl", "ZUS-em", "any", "ZUS"],
  ["pl", "WARSZAWIE", "any", "Warszawa"],
  ["pl", "NATO", "any", "NATO"],
  ["pl", "Amerykanów", "any", "Amerykanin"],
  ["pl", "chińczycy", "any", "Chińczyk"],
  ["pl", "JANA KOWALSKIEGO", "person", "Jan Kowalski"],
  ["pl", "Jana KOWALSKIEGO", "person", "Jan Kowalski"],
  ["pl", "A. Kwaśniewskiego", "person", "A. Kwaśniewski"],
  ["pl", "", "person", ""],
  ["pl", "123", "any", "123"],
  ["lt", "VILNIAUS", "any", "Vilnius"],
  ["lt", "Kšištofo Lavrinovičiaus", "person", "Kšištofas Lavrinovičius"],
  ["lt", "E. Gentvilo", "person", "E. Gentvilas"],
  ["lt", "Vytauto Didžiojo", "person", "Vytautas Didysis"],
  ["lt", "Žygimantui Senajam", "person", "Žygimantas Senasis"],
  ["lt", "Kajos Kallas", "person", "Kaja Kallas"],
  ["lt", "Oleksijaus Honcharenkos", "person", "Oleksijus Honcharenka"],
  ["pl", "Robertowi Kubicy", "person", "Robert Kubica"],
  ["pl", "Józefa Becka", "person", "Józef Beck"],
  ["pl", "Aleksandra Mirosław", "person", "Aleksandra Mirosław"],
] as const)("%s: %s (%s) is %s", (language, form, kind, name) => {
  expect(nominative(form, language, kind).name).toBe(name);
});
