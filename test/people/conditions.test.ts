import { describe, expect, test } from "vitest";
import type { Evidence } from "../../src/engine/annotation.ts";
import { createTrace } from "../../src/engine/trace.ts";
import { annotatePeople } from "../../src/people/annotate.ts";
import { NAME_CONDITIONS, NAME_THRESHOLD } from "../../src/people/name-conditions.ts";
import { documentOf } from "./read-people.ts";

const evidenceOf = (language: "pl" | "en" | "lt", marked: string): readonly Evidence[] => {
  const start = marked.indexOf("⟦");
  const text = marked.replace(/[⟦⟧]/g, "");
  const trace = createTrace();
  const mentions = annotatePeople(documentOf(language, text, trace));
  const found = [...mentions, ...trace.misses].find(({ span }) => span.start === start);
  expect(text.slice(found?.span.start, found?.span.end)).toBe(marked.slice(start + 1, marked.indexOf("⟧")));
  return found?.evidence ?? [];
};

describe("the conditions of a name", () => {
  test.each(NAME_CONDITIONS)("$name: $example.text", ({ name, weight, example }) => {
    expect(evidenceOf(example.language, example.text)).toContainEqual({ condition: name, held: true, weight });
  });

  test("have names of their own", () => {
    expect(new Set(NAME_CONDITIONS.map(({ name }) => name)).size).toBe(NAME_CONDITIONS.length);
  });

  test("add up to the confidence, and near misses stand in the trace", () => {
    const trace = createTrace();
    const mentions = annotatePeople(documentOf("pl", "Głos zabrała Jadwiga Pszonka. Pogoda dopisała.", trace));
    for (const { confidence, evidence } of mentions)
      expect(confidence).toBeCloseTo(
        Math.min(
          0.99,
          evidence.reduce((sum, { weight }) => sum + weight, 0),
        ),
        2,
      );
    expect(trace.misses.length).toBeGreaterThan(0);
    expect(trace.misses.every(({ failed }) => failed.includes(`less than ${NAME_THRESHOLD}`))).toBe(true);
  });
});
