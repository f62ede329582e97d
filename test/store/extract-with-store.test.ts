import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordIdOf } from "../../src/records/ids.ts";
import { openStore } from "../../src/store/open-store.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const TEXT = "Dnia 12 maja 2016 r. Rada Miasta Torunia zebrała się w ratuszu i przyjęła uchwałę w sprawie budżetu.\n";
const GERMAN =
  "Der Stadtrat trat am 12. Mai 2016 im Rathaus zusammen. Die Ratsmitglieder haben den Haushalt beschlossen.";

const writeReleases = (): string => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "in"));
  for (const name of ["a", "b", "c"]) writeFileSync(join(cwd, "in", `${name}.txt`), `${TEXT}Nr ${name}.\n`);
  writeFileSync(join(cwd, "in", "d.txt"), GERMAN);
  return cwd;
};

const extract = async (cwd: string, ...more: readonly string[]) => {
  const { err } = await runCli(["extract", "in", "--store", "k.db", "--json", ...more], { cwd });
  const events = err
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return events.filter(({ event }) => event !== "summary");
};

const unchanged = (events: readonly { unchanged?: true }[]): number => events.filter((event) => event.unchanged).length;

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    ["records", "rejected"].flatMap((below) =>
      readdirSync(join(folder, below)).map((name) => [name, readFileSync(join(folder, below, name), "utf8")]),
    ),
  );

describe("kronika extract --store", () => {
  test("works once on what does not change, and writes the same files", async () => {
    const cwd = writeReleases();
    const first = await extract(cwd, "-o", "one");
    const second = await extract(cwd, "-o", "two");
    expect([first.length, unchanged(first), second.length, unchanged(second)]).toEqual([4, 0, 4, 4]);
    expect(filesOf(join(cwd, "two"))).toEqual(filesOf(join(cwd, "one")));
    expect(readFileSync(join(cwd, "two/records.ndjson"))).toEqual(readFileSync(join(cwd, "one/records.ndjson")));
  });

  test("works again on changed bytes and keeps the old version", async () => {
    const cwd = writeReleases();
    await extract(cwd);
    writeFileSync(join(cwd, "in/a.txt"), `${TEXT}Sprostowanie.\n`);
    expect(unchanged(await extract(cwd))).toBe(3);
    const store = openStore(join(cwd, "k.db"));
    expect([recordIdOf("file:a.txt"), recordIdOf("file:b.txt")].map(store.countVersions)).toEqual([2, 1]);
    store.close();
  });

  test("works again under another configuration", async () => {
    const cwd = writeReleases();
    await extract(cwd);
    expect(unchanged(await extract(cwd, "--published", "2016-05-13"))).toBe(0);
    expect(unchanged(await extract(cwd, "--published", "2016-05-13"))).toBe(4);
  });

  test("gives the same with threads", async () => {
    const cwd = writeReleases();
    expect(unchanged(await extract(cwd, "-o", "one", "--jobs", "2"))).toBe(0);
    expect(unchanged(await extract(cwd, "-o", "two"))).toBe(4);
    expect(filesOf(join(cwd, "two"))).toEqual(filesOf(join(cwd, "one")));
  });

  test("keeps what was rejected, and tells of it once", async () => {
    const cwd = writeReleases();
    await extract(cwd);
    const told = async () => (await runCli(["runs", "last", "--store", "k.db", "--json"], { cwd })).out;
    expect(JSON.parse(await told())).toMatchObject({ source: null, uri: "file:d.txt", code: "language/unsupported" });
    await extract(cwd);
    expect(await told()).toBe("");
  });

  test("says what is wrong with a store", async () => {
    const cwd = writeReleases();
    writeFileSync(join(cwd, "k.db"), "no database at all ".repeat(100));
    const { code, err } = await runCli(["extract", "in", "--store", "k.db"], { cwd });
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(/^kronika: Cannot use the store .*k\.db: it is damaged or no store of Kronika/),
    ]);
  });
});
