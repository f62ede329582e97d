import { expect, test } from "vitest";
import { tokenize } from "../../src/engine/token.ts";
import { lengthAt, wordSet } from "../../src/events/engine/word-index.ts";

const SET = wordSet("umow*|list intencyjny|drzwi otwart*");

test.each([
  ["umowę podpisano", 1],
  ["umowie na budowę mostu", 1],
  ["list intencyjny", 2],
  ["list gończy", 0],
  ["drzwi otwarte", 2],
  ["drzwi zamknięte", 0],
])("looks for words, phrases and beginnings of words: %s", (text, length) => {
  expect(lengthAt(SET, tokenize(text), 0)).toBe(length);
});

test("a phrase that begins with the beginning of a word", () => {
  const set = wordSet("umow* na budow*");
  expect(lengthAt(set, tokenize("umowie na budowę mostu"), 0)).toBe(3);
  expect(lengthAt(set, tokenize("umowie na dostawę"), 0)).toBe(0);
});
