import { describe, expect, test } from "vitest";
import { DATE_PACKS } from "../../src/dates/packs.ts";
import { LANGUAGES } from "../../src/languages/codes.ts";
import { readDates } from "./read-dates.ts";

interface Part {
  readonly id: string;
  readonly examples?: readonly { readonly text: string; readonly value: string }[];
  readonly counterExamples: readonly { readonly text: string; readonly because: string }[];
}

const plain = (text: string): string => text.replace(/[⟦⟧]/g, "");

const bracketed = (text: string): string => text.slice(text.indexOf("⟦") + 1, text.indexOf("⟧"));

describe.each(LANGUAGES)("the date rules of %s", (language) => {
  const { rules, modifiers, joiners, guards } = DATE_PACKS[language];
  const parts: readonly Part[] = [...rules, ...modifiers, ...joiners, ...guards];
  const examples = parts.flatMap(({ id, examples: list = [] }) => list.map(({ text, value }) => ({ id, text, value })));
  const counters = parts.flatMap(({ id, counterExamples }) => counterExamples.map((one) => ({ id, ...one })));

  test.each(examples)("$id reads $text", ({ text, value }) => {
    const { entries } = readDates(plain(text), language);
    const found = entries.flatMap((entry) =>
      entry.mentions.map((mention) => ({ edtf: entry.edtf, words: mention.text })),
    );
    const wanted = bracketed(text);
    const fitting = found.filter(
      ({ words }) => words.includes(wanted) || (wanted.includes(words) && words.length * 2 >= wanted.length),
    );
    expect(
      fitting.map(({ edtf }) => edtf),
      JSON.stringify(found),
    ).toContain(value);
  });

  test.each(counters)("$id leaves $text ($because)", ({ id, text }) => {
    const { annotations, entries } = readDates(text, language);
    const rules = new Set(entries.map(({ rule }) => rule));
    const used = annotations.filter((annotation) => annotation.rules.includes(id) && rules.has(annotation.rule));
    expect(used.map(({ value }) => value)).toEqual([]);
  });
});
