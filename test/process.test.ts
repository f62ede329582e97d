import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { temporaryFolder } from "./support/temporary-folder.ts";

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const KRONIKA = fileURLToPath(new URL("./support/kronika.ts", import.meta.url));

const TEXT = "Dnia 12 maja 2016 r. Rada Miasta Torunia zebrała się w ratuszu i przyjęła uchwałę w sprawie budżetu.\n";

const start = (argv: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) =>
  spawn(process.execPath, ["--import", LOADER, KRONIKA, ...argv], { cwd, env: { ...process.env, ...env } });

const end = async (child: ReturnType<typeof start>): Promise<{ code: number | null; err: string }> => {
  let err = "";
  child.stderr.on("data", (part: Buffer) => {
    err += part.toString();
  });
  child.stdout.resume();
  const [code] = await once(child, "close");
  return { code, err };
};

const writeReleases = (count: number): string => {
  const folder = temporaryFolder();
  for (let index = 0; index < count; index += 1)
    writeFileSync(join(folder, `${index}.txt`), `${TEXT.repeat(20)}Nr ${index}.\n`);
  return folder;
};

describe("a process", () => {
  test.each(["1", "2"])("finishes what is in flight after Ctrl-C and exits with 130 (--jobs %s)", async (jobs) => {
    const cwd = writeReleases(3000);
    const child = start(["extract", ".", "--jobs", jobs, "-o", "out"], cwd);
    const ended = end(child);
    const records = join(cwd, "out/records");
    while (!existsSync(records) || readdirSync(records).length < 5) await setTimeout(10);
    child.kill("SIGINT");
    const { code, err } = await ended;
    expect([code, err]).toEqual([130, "Interrupted; what was finished is kept.\n"]);
    const run = JSON.parse(readFileSync(join(cwd, "out/run.json"), "utf8"));
    const lines = readFileSync(join(cwd, "out/records.ndjson"), "utf8").trimEnd().split("\n");
    const names = readdirSync(records);
    expect(run).toMatchObject({ interrupted: true, counts: { documents: lines.length } });
    expect(lines.length).toBeLessThan(3000);
    expect(names.filter((name) => name.endsWith(".tmp"))).toEqual([]);
    expect(names.sort()).toEqual(lines.map((line) => `${JSON.parse(line).id}.json`).sort());
  });

  test("ends quietly when nobody reads its output any more", async () => {
    const cwd = writeReleases(200);
    const child = start(["extract", ".", "-o", "-", "--quiet"], cwd);
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = await once(child, "close");
    expect(code).toBe(0);
  });

  test("gives the same records in every time zone and locale", async () => {
    const cwd = writeReleases(3);
    const read = (folder: string) => readFileSync(join(cwd, folder, "records.ndjson"), "utf8");
    await end(start(["extract", ".", "-o", "out0", "--published", "2016-05-13"], cwd, { TZ: "UTC", LC_ALL: "C" }));
    await end(
      start(["extract", ".", "-o", "out1", "--published", "2016-05-13"], cwd, {
        TZ: "Pacific/Kiritimati",
        LC_ALL: "lt_LT.UTF-8",
      }),
    );
    await end(
      start(["extract", ".", "-o", "out2", "--published", "2016-05-13"], cwd, {
        TZ: "America/Los_Angeles",
        LC_ALL: "tr_TR.UTF-8",
      }),
    );
    expect(read("out0").length).toBeGreaterThan(100);
    expect(read("out1")).toBe(read("out0"));
    expect(read("out2")).toBe(read("out0"));
  });
});
