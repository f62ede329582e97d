import { describe, expect, test } from "vitest";
import { compileRules } from "../src/engine/compile-rules.ts";
import { annotateRules } from "../src/engine/match-rules.ts";
import {
  capture,
  expandForms,
  followedBy,
  glued,
  notPrecededBy,
  number,
  oneOf,
  optional,
  repeat,
  sequence,
  words,
} from "../src/engine/pattern.ts";
import { defineRule } from "../src/engine/rule.ts";
import type { Span } from "../src/engine/span.ts";
import { tokenize } from "../src/engine/token.ts";
import { createTrace } from "../src/engine/trace.ts";

const MONTHS = words([
  ["styczeń", "stycznia"],
  ["luty", "lutego"],
  ["marzec", "marca"],
]);

const rule = defineRule<string>({
  id: "test/day-month-year",
  kind: "date",
  pattern: sequence(
    notPrecededBy("a street", (token) => token.lower === "ulica"),
    capture("day", number(1, 31)),
    capture("month", MONTHS),
    capture("year", number(1000, 2100, 4)),
    optional(oneOf("r.", "roku")),
  ),
  conditions: [{ name: "day is not 31", test: (match) => match.get("day")?.number !== 31, required: true }],
  read: (match) => `${match.get("year")?.number}-${(match.get("month")?.number ?? 0) + 1}-${match.get("day")?.number}`,
  examples: [],
  counterExamples: [],
});

const find = (text: string) => annotateRules(text, tokenize(text), compileRules([rule]));

describe("the engine", () => {
  test("reads a pattern with captures and takes the optional part", () => {
    const [found, ...others] = find("Dnia 7 lutego 2014 r. rada");
    expect(others).toEqual([]);
    expect(found).toMatchObject({ value: "2014-2-7", span: { start: 5, end: 21 }, rule: "test/day-month-year" });
  });

  test.each([
    ["ulica 3 marca 2014", "a look behind"],
    ["31 marca 2014", "a required condition"],
    ["32 marca 2014", "the range of a number"],
    ["7 lutego 99", "the number of digits"],
  ])("leaves %j (%s)", (text) => expect(find(text)).toEqual([]));

  test("never crosses the border of a block", () => {
    const text = "7 lutego\n2014";
    expect(
      annotateRules(
        text,
        tokenize(text, [
          { start: 0, end: 8 },
          { start: 9, end: 13 },
        ]),
        compileRules([rule]),
      ),
    ).toEqual([]);
  });

  test("keeps the reason of a near miss in the trace", () => {
    const trace = createTrace();
    const text = "31 marca 2014";
    annotateRules(text, tokenize(text), compileRules([rule]), trace);
    expect(trace.misses).toMatchObject([{ rule: "test/day-month-year", failed: "day is not 31" }]);
  });

  test("expands forms", () => {
    expect(expandForms("podpisa(ł|ła|li)")).toEqual(["podpisał", "podpisała", "podpisali"]);
    expect(expandForms("a|b(c|)")).toEqual(["a", "bc", "b"]);
    expect(() => expandForms("a(b(c|)|)")).toThrow(/nest/);
    expect(() => expandForms("a(b|c")).toThrow(/do not close/);
  });

  test("repeats, looks ahead, and minds white space", () => {
    const list = defineRule<string>({
      id: "test/list",
      kind: "test",
      pattern: sequence(
        capture("all", repeat(sequence(number(1, 99), ","), 1, 5)),
        number(1, 99),
        followedBy("dni"),
        "dni",
        glued,
        ".",
      ),
      read: (match) => match.get("all")?.text,
      examples: [],
      counterExamples: [],
    });
    const read = (text: string) => annotateRules(text, tokenize(text), compileRules([list])).map(({ value }) => value);
    expect(read("1, 2, 3 dni.")).toEqual(["1, 2,", "2,"]);
    expect(read("1, 2, 3 dni .")).toEqual([]);
  });

  describe("where a rule needs words", () => {
    const later = defineRule<string>({
      id: "test/later",
      kind: "test",
      pattern: sequence(
        capture("count", oneOf(number(1, 99), words("kilka"))),
        oneOf("lat", sequence("rok", optional("i", "dzień"))),
        optional("już"),
        oneOf("później", "potem"),
      ),
      read: (match) => match.get("count")?.text,
      examples: [],
      counterExamples: [],
    });
    const read = (text: string, blocks?: Span[]) =>
      annotateRules(text, tokenize(text, blocks), compileRules([later])).map(({ value }) => value);

    test.each([
      ["5 lat później", ["5"]],
      ["Kilka lat już potem", ["Kilka"]],
      ["1 rok i dzień potem, 3 lat już później", ["1", "3"]],
      ["potem 5 lat", []],
      ["5 lat temu", []],
    ])("reads %j where they follow", (text, found) => expect(read(text)).toEqual(found));

    test("does not look for them in the next block", () => {
      const blocks = [
        { start: 0, end: 5 },
        { start: 6, end: 25 },
      ];
      expect(read("5 lat później 7 lat potem", blocks)).toEqual(["7"]);
    });
  });
});
