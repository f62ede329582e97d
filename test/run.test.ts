import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { mapInOrder } from "../src/batch/map-in-order.ts";
import { openPool } from "../src/batch/open-pool.ts";
import type { WorkSettings } from "../src/batch/work.ts";
import { configSchema } from "../src/config-schema.ts";
import { runCli } from "./support/run-cli.ts";
import { temporaryFolder } from "./support/temporary-folder.ts";

const TEXTS = [
  "Rada Miasta zebrała się w ratuszu 12 maja 2016 r. Radni przyjęli uchwałę w sprawie budżetu miasta.",
  "The town council met in the town hall on May 12, 2016. The councillors adopted the budget of the town.",
  "Miesto taryba susirinko rotušėje 2016 m. gegužės 12 d. Tarybos nariai patvirtino miesto biudžetą.",
  "Der Stadtrat trat am 12. Mai 2016 im Rathaus zusammen. Die Ratsmitglieder haben den Haushalt beschlossen.",
];

const writeReleases = (folder: string, count: number): void => {
  for (let index = 0; index < count; index += 1)
    writeFileSync(
      join(folder, `${String(index).padStart(3, "0")}.txt`),
      `${TEXTS[index % TEXTS.length]}\nNr ${index}.\n`,
    );
};

describe("work in order", () => {
  async function* numbers(count: number, onTake: (number: number) => void = () => {}) {
    for (let number = 0; number < count; number += 1) {
      onTake(number);
      yield number;
    }
  }

  test("gives results in input order, however long each takes", async () => {
    const results: number[] = [];
    const slowFirst = async (number: number) => {
      await setTimeout(number % 3 === 0 ? 8 : 1);
      return number;
    };
    for await (const result of mapInOrder(numbers(12), 4, slowFirst)) results.push(result);
    expect(results).toEqual(Array.from({ length: 12 }, (_, index) => index));
  });

  test("takes no more inputs than there is room for", async () => {
    let [taken, done, furthest] = [0, 0, 0];
    const inputs = numbers(10_000, () => {
      taken += 1;
      furthest = Math.max(furthest, taken - done);
    });
    for await (const _ of mapInOrder(inputs, 16, async (number) => number)) done += 1;
    expect(done).toBe(10_000);
    expect(furthest).toBeLessThanOrEqual(17);
  });
});

describe("a pool of workers", () => {
  const CRASHING = `
    import { appendFileSync, existsSync, readFileSync } from "node:fs";
    const workOn = (work) => {
      const log = work.path + ".tries";
      const tries = existsSync(log) ? readFileSync(log, "utf8").length : 0;
      appendFileSync(log, "x");
      if (work.uri.includes("always") || (work.uri.includes("once") && tries === 0)) process.exit(9);
      return { uri: work.uri, id: "r_x", contentHash: null, status: "record", counts: null, diagnostics: [], lines: {} };
    };
    export default async (works) => works.map(workOn);`;

  test("tries a document on which it crashed once more, then rejects that one only", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "worker.mjs"), CRASHING);
    const settings: WorkSettings = {
      config: configSchema.parse({}),
      hints: { published: null, language: null },
      pipeline: { version: "0", rules: "", config: "" },
      output: null,
    };
    const pool = openPool(2, 2, settings, pathToFileURL(join(folder, "worker.mjs")));
    const works = ["a", "once", "b", "always", "c"].map((name) => {
      const path = join(folder, `${name}.txt`);
      writeFileSync(path, name);
      return { kind: "file", uri: `file:${name}.txt`, path } as const;
    });
    const outcomes = await Promise.all(works.map((work) => pool.run(work)));
    await pool.close();
    expect(outcomes.map(({ status }) => status)).toEqual(["record", "record", "record", "rejected", "record"]);
    expect(outcomes[3]).toMatchObject({
      uri: "file:always.txt",
      contentHash: expect.stringMatching(/^sha256:/),
      diagnostics: [{ code: "program/worker-crashed" }],
    });
    expect(readFileSync(join(folder, "always.txt.tries"), "utf8")).toBe("xx");
  });
});

describe("the number of workers", () => {
  test("changes no byte of the output", async () => {
    const folder = temporaryFolder();
    writeReleases(folder, 40);
    const outputs: Record<string, string>[] = [];
    for (const jobs of ["1", "3"]) {
      const { code } = await runCli(["extract", ".", "-o", `out${jobs}`, "--jobs", jobs], { cwd: folder });
      expect(code).toBe(1);
      const names = readdirSync(join(folder, `out${jobs}`), { recursive: true, encoding: "utf8" });
      const files = names.filter((name) => /json$/.test(name) && name !== "run.json").sort();
      outputs.push(
        Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, `out${jobs}`, name), "utf8")])),
      );
    }
    expect(Object.keys(outputs[0] ?? {})).toHaveLength(41);
    expect(outputs[1]).toEqual(outputs[0]);
  });
});
