import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { recordIdOf } from "../../src/records/ids.ts";
import { openStore } from "../../src/store/open-store.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const LOADER = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const TEXT = "Dnia 12 maja 2016 r. Rada Miasta Torunia zebrała się w ratuszu i przyjęła uchwałę w sprawie budżetu.\n";
const COUNT = 400;
const MOMENT = 150;

/** A copy of the sources, so that a rule that is edited meanwhile does not make the runs differ. */
const copySources = (): string => {
  const folder = temporaryFolder();
  for (const name of ["src", "package.json", "test/support/kronika.ts"])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return join(folder, "test/support/kronika.ts");
};

const start = (kronika: string, cwd: string, name: string) =>
  spawn(
    process.execPath,
    ["--import", LOADER, kronika, "extract", "*.txt", "--json", "-o", name, "--store", `${name}.db`],
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

/** Starting from the sources takes seconds; `scripts/kill-at-random.ts` kills a built copy often. */
const PATIENCE = 240_000;

test("a batch that is killed ends like one that was not, and nothing told is lost or twice", {
  timeout: PATIENCE,
}, async () => {
  const [kronika, cwd] = [copySources(), temporaryFolder()];
  for (let index = 0; index < COUNT; index += 1)
    writeFileSync(join(cwd, `${index}.txt`), `${TEXT.repeat(10)}Nr ${index}.\n`);
  await listen(start(kronika, cwd, "calm"), () => {});
  const child = start(kronika, cwd, "hit");
  const told = await listen(child, (ids) => {
    if (ids.length >= MOMENT) child.kill("SIGKILL");
  });
  await setTimeout(50);
  expect(existsSync(join(cwd, "hit.db"))).toBe(true);
  const between = openStore(join(cwd, "hit.db"));
  expect(told.map((id) => between.countVersions(id)).filter((n) => n !== 1)).toEqual([]);
  between.close();
  await listen(start(kronika, cwd, "hit"), () => {});
  expect(readFileSync(join(cwd, "hit/records.ndjson"))).toEqual(readFileSync(join(cwd, "calm/records.ndjson")));
  const store = openStore(join(cwd, "hit.db"));
  const versions = Array.from({ length: COUNT }, (_, index) => store.countVersions(recordIdOf(`file:${index}.txt`)));
  expect(new Set(versions)).toEqual(new Set([1]));
  store.close();
});
