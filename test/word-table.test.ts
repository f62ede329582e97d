import { describe, expect, test } from "vitest";
import { sieveOf } from "../src/engine/sieve.ts";
import { tokenize } from "../src/engine/token.ts";
import { hashOf } from "../src/engine/word-hash.ts";
import { wordTable } from "../src/engine/word-table.ts";

const SYLLABLES = ["ba", "ga", "ļo", "Mi", "rė", "ść", "tur", "vo", "Žu", "ü", "n’a", "𐐷"];

/** The same words in every run: number `seed` written in syllables. */
const wordOf = (seed: number): string => {
  let word = "";
  for (let rest = seed + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length];
  return word;
};

const words = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, index) => wordOf(from + index));

describe("a table of words", () => {
  test("answers as its map does", () => {
    const map = new Map(words(0, 2000).map((word, index) => [word.toLowerCase(), index]));
    const table = wordTable(map);
    const tokens = tokenize(words(0, 6000).join(" "));
    expect(tokens.map((token) => table(token))).toEqual(tokens.map(({ lower }) => map.get(lower)));
  });

  test("holds nothing when its map is empty", () => {
    const [token] = tokenize("ratusz");
    expect(token && wordTable(new Map<string, number>())(token)).toBeUndefined();
  });

  test("tells words written in capitals from none", () => {
    const [small, large] = tokenize("taryba TARYBA");
    expect(large?.hash).toBe(small?.hash);
    expect(small?.hash).toBe(hashOf("taryba"));
  });
});

describe("a sieve", () => {
  const held = words(0, 3000).map(hashOf);
  const mayHold = sieveOf(held);

  test("passes all that it is made of", () => expect(held.every(mayHold)).toBe(true));

  test("passes few others", () => {
    const others = words(3000, 20_000).map(hashOf);
    expect(others.filter(mayHold).length).toBeLessThan(others.length / 10);
  });
});
