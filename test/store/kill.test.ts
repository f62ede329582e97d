import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { recordIdOf } from "../../src/records/ids.ts";
import { openStore } from "../../src/store/open-store.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const KRONIKA = fileURLToPath(new URL("../support/kronika.ts", import.meta.url));
const TEXT = "Dnia 12 maja 2016 r. Rada Miasta Torunia zebrała się w ratuszu i przyjęła uchwałę w sprawie budżetu.\n";
const COUNT = 400;

const start = (cwd: string, name: string) =>
  spawn(
    process.execPath,
    ["--import", LOADER, KRONIKA, "extract", "*.txt", "--json", "-o", name, "--store", `${name}.db`],
    { cwd, stdio: ["ignore", "ignore", "pipe"] },
  );

/** Gives the ids that were told of before the process ended. */
const listen = async (child: ReturnType<typeof start>, onIds: (ids: readonly string[]) => void): Promise<string[]> => {
  let text = "";
  const ids = () => [...text.matchAll(/"id":"(r_\w+)"/g)].map(([, id = ""]) => id);
  child.stderr.on("data", (part: Buffer) => {
    text += part.toString();
    onIds(ids());
  });
  await once(child, "close");
  return ids();
};

test("a batch that is killed twice ends like one that was not, and nothing told is lost or twice", async () => {
  const cwd = temporaryFolder();
  for (let index = 0; index < COUNT; index += 1)
    writeFileSync(join(cwd, `${index}.txt`), `${TEXT.repeat(10)}Nr ${index}.\n`);
  await listen(start(cwd, "calm"), () => {});
  for (const moment of [40, 200]) {
    const child = start(cwd, "hit");
    const told = await listen(child, (ids) => {
      if (ids.length >= moment) child.kill("SIGKILL");
    });
    await setTimeout(50);
    expect(existsSync(join(cwd, "hit.db"))).toBe(true);
    const store = openStore(join(cwd, "hit.db"));
    expect(told.map((id) => store.countVersions(id)).filter((n) => n !== 1)).toEqual([]);
    store.close();
  }
  await listen(start(cwd, "hit"), () => {});
  expect(readFileSync(join(cwd, "hit/records.ndjson"))).toEqual(readFileSync(join(cwd, "calm/records.ndjson")));
  const store = openStore(join(cwd, "hit.db"));
  const versions = Array.from({ length: COUNT }, (_, index) => store.countVersions(recordIdOf(`file:${index}.txt`)));
  expect(new Set(versions)).toEqual(new Set([1]));
  store.close();
});
