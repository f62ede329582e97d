import { expect, test } from "vitest";
import { tokenize } from "../src/engine/token.ts";
import { wordMemo } from "../src/engine/word-memo.ts";

const PLACES = 8;

test("a memo of words answers as its function does, however many share a place", () => {
  const lengthOf = wordMemo(PLACES, (text) => `${text.length} ${text}`);
  const tokens = tokenize("rada Rada RADA gmina miasto powiat sołtys burmistrz wójt starosta rada gmina".repeat(3));
  expect(tokens.map(lengthOf)).toEqual(tokens.map(({ text }) => `${text.length} ${text}`));
});

test("a memo of words asks its function once for a word that comes again", () => {
  const asked: string[] = [];
  const memo = wordMemo(PLACES, (text) => asked.push(text));
  for (const token of tokenize("taryba taryba taryba")) memo(token);
  expect(asked).toEqual(["taryba"]);
});

test("a memo of words tells capitals from small letters", () => {
  const memo = wordMemo(PLACES, (text) => text);
  expect(tokenize("Taryba taryba").map(memo)).toEqual(["Taryba", "taryba"]);
});
