import { describe, expect, test } from "vitest";
import { expectFloors } from "./support/expect-floors.ts";
import { extractRelease, releasesOf } from "./support/releases.ts";

/** Releases that rules are practised on, and those that nobody reads who writes rules: `fixtures/README.md`. */
describe.each(["practice", "held-out"] as const)("the releases of fixtures/%s", (set) => {
  test("reach their floors, and keep every promise of a record", { timeout: 120_000 }, async () => {
    const outcomes = new Map<string, unknown>();
    for (const release of releasesOf(set)) {
      const outcome = await extractRelease(release);
      expect([release.name, outcome.schema]).toEqual([release.name, "kronika.record/1"]);
      outcomes.set(release.name, outcome);
    }
    expectFloors(releasesOf(set), ({ name }) => outcomes.get(name), `${set}-floors`);
  });
});
