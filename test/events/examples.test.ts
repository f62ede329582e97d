import { describe, expect, test } from "vitest";
import type { Frame } from "../../src/events/frame.ts";
import { FRAMES } from "../../src/events/frames.ts";
import type { Modality } from "../../src/events/types.ts";
import { readEvents } from "./read-events.ts";

const ALL: readonly Frame[] = Object.values(FRAMES).flatMap((byLanguage) => Object.values(byLanguage));

/** Modalities that say nothing about what happens. */
const SOFT: ReadonlySet<Modality> = new Set(["intended", "authorised", "hypothetical", "negated"]);

const wordsIn = (text: string): readonly { start: number; end: number }[] => {
  const spans = [];
  let removed = 0;
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(/[⟦⟧]/g)) {
    if (sign === "⟦") start = index - removed;
    else spans.push({ start, end: index - removed });
    removed += 1;
  }
  return spans;
};

describe.each(ALL.map((frame) => [frame.id, frame] as const))("%s", (_, frame) => {
  test.each(frame.examples)("reads $text", ({ text, modality = "asserted" }) => {
    const [words] = wordsIn(text);
    const { events } = readEvents(text.replace(/[⟦⟧]/g, ""), frame.language);
    const found = events.filter(
      ({ type, evidence }) => type === frame.type && words && evidence.start < words.end && words.start < evidence.end,
    );
    expect(found.map((event) => event.modality)).toContain(modality);
  });

  test.each(frame.counterExamples)("leaves $text ($because)", ({ text }) => {
    const { events } = readEvents(text, frame.language);
    const told = events.filter(({ type, modality }) => type === frame.type && !SOFT.has(modality));
    expect(told.filter(({ modality }) => modality !== "cancelled").map(({ evidence }) => evidence.text)).toEqual([]);
  });

  test("has its examples", () => {
    expect(frame.examples.length).toBeGreaterThanOrEqual(6);
    expect(frame.counterExamples.length).toBeGreaterThanOrEqual(4);
  });
});
