import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findBelowFloor, floorsSchema } from "../src/evaluate/floors.ts";
import { goldSchema } from "../src/evaluate/gold.ts";
import { predictionSchema } from "../src/evaluate/prediction.ts";
import { scoreDocument } from "../src/evaluate/score-document.ts";
import { summarise } from "../src/evaluate/summarise.ts";
import { extractRelease, releasesOf } from "./support/releases.ts";

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** Releases that rules are practised on, and those that nobody reads who writes rules: `fixtures/README.md`. */
describe.each(["practice", "held-out"] as const)("the releases of fixtures/%s", (set) => {
  test("reach their floors, and keep every promise of a record", { timeout: 120_000 }, async () => {
    const scores = [];
    for (const release of releasesOf(set)) {
      const outcome = await extractRelease(release);
      expect([release.name, outcome.schema]).toEqual([release.name, "kronika.record/1"]);
      const gold = goldSchema.parse(readJson(join(release.folder, "expected.json")));
      scores.push(scoreDocument(gold, predictionSchema.parse(outcome)));
    }
    expect(scores.length).toBeGreaterThan(0);
    const floors = floorsSchema.parse(readJson(new URL(`./quality/${set}-floors.json`, import.meta.url).pathname));
    expect(findBelowFloor(summarise(scores), floors)).toEqual([]);
  });
});
