import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { openStore, openStoreToRead } from "../../src/store/open-store.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const TEXT = "Dnia 12 maja 2016 r. Rada Miasta Torunia zebrała się w ratuszu i przyjęła uchwałę w sprawie budżetu.\n";

const mounts: string[] = [];

/** Only root may mount; elsewhere these tests are skipped, and say so. */
const mount = (size: string): string | undefined => {
  const folder = temporaryFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "kronika", folder], { stdio: "pipe" });
  } catch {
    return undefined;
  }
  mounts.push(folder);
  return folder;
};

afterEach(() => {
  for (const folder of mounts.splice(0)) execFileSync("umount", ["-l", folder]);
});

const REASON = "a small file system cannot be mounted here (that takes root)";

const writeReleases = (count: number): string => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, "in"));
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(cwd, "in", `${index}.txt`), `${TEXT.repeat(20)}Nr ${index}.\n`);
  return cwd;
};

describe("a store", () => {
  test("on a full disk gives a clear error and stays whole", async ({ skip }) => {
    const disk = mount("400k");
    if (disk === undefined) return skip(REASON);
    const cwd = writeReleases(300);
    const path = join(disk, "k.db");
    const { code, err } = await runCli(["extract", "in", "-q", "--store", path], { cwd });
    expect([code, err]).toEqual([
      3,
      expect.stringMatching(
        /Cannot use the store .*k\.db: (?:the disk is full|the disk reports an error or is full)\./,
      ),
    ]);
    const copy = join(cwd, "copy.db");
    for (const ending of ["", "-wal"])
      try {
        cpSync(path + ending, copy + ending);
      } catch {
        // A store that was closed well has no log beside it.
      }
    const again = await runCli(["extract", "in", "-q", "--store", copy, "-o", "after"], { cwd });
    expect([again.code, again.err]).toEqual([0, ""]);
    const calm = await runCli(["extract", "in", "-q", "--store", "calm.db", "-o", "calm"], { cwd });
    expect(calm.code).toBe(0);
    expect(execFileSync("diff", ["-r", "-x", "run.json", "after", "calm"], { cwd, encoding: "utf8" })).toBe("");
  });

  test("on a read-only disk can be read, and says why it cannot be written", async ({ skip }) => {
    const disk = mount("4m");
    if (disk === undefined) return skip(REASON);
    const cwd = writeReleases(3);
    const path = join(disk, "k.db");
    await runCli(["extract", "in", "-q", "--store", "k.db"], { cwd });
    cpSync(join(cwd, "k.db"), path);
    execFileSync("mount", ["-o", "remount,ro", disk]);
    expect(() => openStore(path)).toThrow(/Cannot use the store .*: .*read-only/);
    const store = openStoreToRead(path);
    expect(store.runs(5).length).toBe(1);
    store.close();
    execFileSync("mount", ["-o", "remount,rw", disk]);
  });

  test("in a file that may not be written says so", () => {
    const path = join(temporaryFolder(), "k.db");
    mkdirSync(path);
    expect(() => openStore(path)).toThrow(/Cannot use the store .*k\.db: it cannot be opened/);
    rmSync(path, { recursive: true });
  });
});
