/**
 * `npx tsx scripts/kill-at-random.ts [kills] [documents]`: kills `kronika extract --store` with -9 at random moments of a batch,
 * starts it again each time, looks whether all that it told of is kept, and compares what it leaves with an undisturbed run, byte
 * for byte. Works on a copy of the build, so that nobody needs to keep their hands off the checkout meanwhile. Needs a build.
 */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { DatabaseSync } from "@photostructure/sqlite";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const RELEASES = join(ROOT, "fixtures/releases");

const [kills = 50, count = 2000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "kronika-kill-"));
const KRONIKA = join(folder, "kronika/bin/kronika.js");

const copyBuild = (): void => {
  for (const name of ["bin", "dist", "package.json"])
    cpSync(join(ROOT, name), join(folder, "kronika", name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "kronika/node_modules"));
};

const writeInputs = (): void => {
  mkdirSync(join(folder, "in"));
  const texts = readdirSync(RELEASES, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.(?:html|txt|md)$/.test(name),
  );
  for (let index = 0; index < count; index += 1) {
    const name = texts[index % texts.length] ?? "";
    const ending = name.slice(name.lastIndexOf("."));
    cpSync(join(RELEASES, name), join(folder, "in", `${index}${ending}`));
    writeFileSync(join(folder, "in", `${index}${ending}`), `\n${index}\n`, { flag: "a" });
  }
};

const argumentsOf = (name: string): string[] => [
  KRONIKA,
  "extract",
  "in",
  "--json",
  "-o",
  name,
  "--store",
  `${name}.db`,
];

const digestOf = (name: string): string => {
  const hash = createHash("sha256");
  for (const below of ["records", "rejected"])
    for (const file of readdirSync(join(folder, name, below))
      .filter((file) => file.endsWith(".json"))
      .sort())
      hash.update(file).update(readFileSync(join(folder, name, below, file)));
  return hash.update(readFileSync(join(folder, name, "records.ndjson"))).digest("hex");
};

const countsOf = (name: string): unknown => {
  const database = new DatabaseSync(join(folder, `${name}.db`));
  const found = database
    .prepare("SELECT count(*) AS records, sum(is_current) AS current, max(version) AS versions FROM records")
    .get();
  const check = database.prepare("PRAGMA integrity_check").get();
  database.close();
  return { ...Object(found), ...Object(check) };
};

/** All ids that the killed process told of have a record or rejection, one each. */
const checkTold = (name: string, told: string): number => {
  const ids = [...told.matchAll(/"id":"(r_\w+)"/g)].map(([, id = ""]) => id);
  if (ids.length === 0) return 0;
  const database = new DatabaseSync(join(folder, `${name}.db`));
  const count = database.prepare("SELECT count(*) AS count FROM records WHERE record_id = ?");
  const wrong = ids.filter((id) => Object(count.get(id)).count !== 1);
  database.close();
  if (wrong.length > 0)
    throw new Error(`${wrong.length} of ${ids.length} told of are lost or twice; look into ${folder}.`);
  return ids.length;
};

let told = 0;

const run = async (name: string, milliseconds: number | null): Promise<number> => {
  const started = performance.now();
  const child = spawn(process.execPath, argumentsOf(name), { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let heard = "";
  child.stderr.on("data", (part: Buffer) => {
    heard += part.toString();
  });
  const ended = once(child, "close");
  if (milliseconds !== null) {
    await Promise.race([ended, setTimeout(milliseconds)]);
    child.kill("SIGKILL");
  }
  await ended;
  told += checkTold(name, heard);
  return performance.now() - started;
};

copyBuild();
writeInputs();
const whole = await run("calm", null);
let restarts = 0;
let batches = 0;
while (restarts < kills) {
  // A batch is killed five times, then comes to its end; an interrupted one begins anew on its own store.
  rmSync(join(folder, "hit"), { recursive: true, force: true });
  for (const ending of ["", "-wal", "-shm"]) rmSync(join(folder, `hit.db${ending}`), { force: true });
  for (let kill = 0; kill < 5 && restarts < kills; kill += 1) {
    await run("hit", Math.random() * whole);
    restarts += 1;
  }
  await run("hit", null);
  batches += 1;
  console.error(`${restarts} kills, ${batches} batches`);
  if (digestOf("hit") !== digestOf("calm")) throw new Error(`Batch ${batches} differs; look into ${folder}.`);
}
console.log(
  JSON.stringify({ kills: restarts, batches, documents: count, told, calm: countsOf("calm"), hit: countsOf("hit") }),
);
spawnSync("rm", ["-rf", folder]);
