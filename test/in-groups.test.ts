import { describe, expect, test } from "vitest";
import { inGroups } from "../src/batch/in-groups.ts";
import type { Outcome, Work } from "../src/batch/work.ts";

const workNamed = (name: string): Work => ({ kind: "file", uri: name, path: name });

const outcomeOf = (work: Work): Outcome => ({
  uri: "uri" in work ? work.uri : "",
  id: "r_x",
  contentHash: null,
  status: "record",
  counts: null,
  diagnostics: [],
  lines: {},
});

describe("works in groups", () => {
  test("go on together, and each gets its own outcome", async () => {
    const sizes: number[] = [];
    const run = inGroups(3, async (works) => {
      sizes.push(works.length);
      return works.map(outcomeOf);
    });
    const outcomes = await Promise.all(["a", "b", "c", "d"].map((name) => run(workNamed(name))));
    expect(outcomes.map(({ uri }) => uri)).toEqual(["a", "b", "c", "d"]);
    expect(sizes).toEqual([3, 1]);
  });

  test("fail together, and the next group is worked on", async () => {
    const run = inGroups(2, async (works) => {
      if (works.length === 2) throw new Error("the thread died");
      return works.map(outcomeOf);
    });
    const failed = await Promise.allSettled([run(workNamed("a")), run(workNamed("b"))]);
    expect(failed.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect((await run(workNamed("c"))).uri).toBe("c");
  });
});
