import { describe, expect, test } from "vitest";
import type { Annotation } from "../../src/engine/annotation.ts";
import { decideOverlaps } from "../../src/engine/overlaps.ts";

const annotation = (start: number, end: number, confidence: number, rule = "test"): Annotation => ({
  kind: "test",
  span: { start, end },
  tokens: { start, end },
  value: null,
  rule,
  confidence,
  evidence: [],
});

const CASES: readonly (readonly [
  decision: string,
  layer: "cities" | "organisations",
  person: Annotation,
  other: Annotation,
  kept: readonly string[],
])[] = [
  [
    "a sure name keeps the words of a city inside it",
    "cities",
    annotation(0, 12, 0.9),
    annotation(4, 12, 0.9),
    ["person"],
  ],
  ["a weak name gives way to a city", "cities", annotation(0, 8, 0.5), annotation(0, 8, 0.9), ["other"]],
  [
    "a bare name that ends in a surer city gives way",
    "cities",
    annotation(0, 12, 0.7),
    annotation(5, 12, 0.95),
    ["other"],
  ],
  [
    "a weak name inside an organisation gives way",
    "organisations",
    annotation(5, 12, 0.5),
    annotation(0, 12, 0.5),
    ["other"],
  ],
  [
    "a sure name inside an organisation stays, as its namesake",
    "organisations",
    annotation(5, 12, 0.9),
    annotation(0, 12, 0.5),
    ["person", "other"],
  ],
  [
    "an organisation that is no more than a name gives way",
    "organisations",
    annotation(0, 12, 0.9),
    annotation(0, 12, 0.9),
    ["person"],
  ],
  [
    "an office keeps the city in it",
    "cities",
    annotation(0, 12, 0.5, "people/office-alone"),
    annotation(5, 12, 0.9),
    ["person", "other"],
  ],
  ["findings apart do not meet", "cities", annotation(0, 5, 0.5), annotation(6, 12, 0.9), ["person", "other"]],
];

describe("findings that claim the same words", () => {
  test.each(CASES)("%s", (_, layer, person, other, kept) => {
    const found = decideOverlaps({ organisations: [], cities: [], people: [person], [layer]: [other] });
    const left = [...(found.people.length > 0 ? ["person"] : []), ...(found[layer].length > 0 ? ["other"] : [])];
    expect(left).toEqual(kept);
  });
});
