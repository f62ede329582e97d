import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { findBelowFloor, floorsSchema } from "../../src/evaluate/floors.ts";
import { goldSchema } from "../../src/evaluate/gold.ts";
import { predictionSchema } from "../../src/evaluate/prediction.ts";
import { scoreDocument } from "../../src/evaluate/score-document.ts";
import { summarise } from "../../src/evaluate/summarise.ts";
import type { Release } from "./releases.ts";

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** Scores releases against what their folders expect; no layer may stand below its floor in `test/quality/<name>.json`. */
export const expectFloors = (
  releases: readonly Release[],
  outcomeOf: (release: Release) => unknown,
  name: string,
): void => {
  const scores = releases.map((release) =>
    scoreDocument(
      goldSchema.parse(readJson(join(release.folder, "expected.json"))),
      predictionSchema.parse(outcomeOf(release)),
    ),
  );
  expect(scores.length).toBeGreaterThan(0);
  const floors = floorsSchema.parse(readJson(new URL(`../quality/${name}.json`, import.meta.url).pathname));
  expect(findBelowFloor(summarise(scores), floors)).toEqual([]);
};
