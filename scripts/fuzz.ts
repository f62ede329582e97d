/**
 * `npx tsx scripts/fuzz.ts [inputs] [series] [first]`: extracts spoiled inputs (20,000 of series 1) with the built code and tells of
 * those that crash, take longer than 2 s or break the record's promises, which go to `output/fuzz/`; memory must stay below 600 MB. Needs a build.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { openPipeline as OpenPipeline } from "../src/index.ts";
import { judge } from "../test/fuzz/judge.ts";
import { spoiledInput } from "../test/fuzz/spoiled-input.ts";

/** Units: bytes. */
const MOST_MEMORY = 600 * 1024 * 1024;

/** An input that is not done by then never will be. Units: milliseconds. */
const PATIENCE = 30_000;

/** The event loop may be what hangs, so a thread looks at the clock; it ends the process and names the input. */
const WATCH = `
const { workerData } = require("node:worker_threads");
const shared = new Int32Array(workerData);
let seen = -1, since = 0;
setInterval(() => {
  const at = Atomics.load(shared, 0);
  if (at !== seen) { seen = at; since = Date.now(); return; }
  if (Date.now() - since < ${PATIENCE}) return;
  require("node:fs").writeSync(2, "input " + at + " hangs\\n");
  process.kill(process.pid, "SIGKILL");
}, 500);`;

const [count = 20_000, series = 1, first = 0] = process.argv.slice(2).map(Number);
const { openPipeline } = (await import(new URL("../dist/index.js", import.meta.url).href)) as {
  readonly openPipeline: typeof OpenPipeline;
};
const shared = new SharedArrayBuffer(4);
const watch = new Worker(WATCH, { eval: true, workerData: shared });
const current = new Int32Array(shared);

const finds: string[] = [];
const tell = (number: number, fault: string): void => {
  finds.push(`${number}: ${fault}`);
  process.stderr.write(`${number}: ${fault}\n`);
};
process.on("uncaughtException", (thrown) => tell(current[0] ?? -1, `uncaught ${String(thrown)}`));
process.on("unhandledRejection", (thrown) => tell(current[0] ?? -1, `unhandled ${String(thrown)}`));

const pipeline = await openPipeline();
let slowest = { number: 0, milliseconds: 0 };
let records = 0;
let peak = 0;
const times: number[] = [];
for (let number = first; number < first + count; number += 1) {
  Atomics.store(current, 0, number);
  const input = spoiledInput(series, number);
  const { fault, milliseconds, isRecord } = await judge(pipeline, input);
  times.push(milliseconds);
  records += isRecord ? 1 : 0;
  if (milliseconds > slowest.milliseconds) slowest = { number, milliseconds: Math.round(milliseconds) };
  const memory = process.memoryUsage.rss();
  if (memory > MOST_MEMORY && peak <= MOST_MEMORY) tell(number, `the process holds ${Math.round(memory / 2 ** 20)} MB`);
  peak = Math.max(peak, memory);
  if (fault === undefined) continue;
  tell(number, `${fault} (${input.name})`);
  mkdirSync("output/fuzz", { recursive: true });
  writeFileSync(`output/fuzz/${series}-${number}`, input.bytes);
}
await watch.terminate();
const sorted = times.sort((a, b) => a - b);
const at = (share: number): number => Math.round((sorted[Math.floor(sorted.length * share)] ?? 0) * 10) / 10;
console.log(
  JSON.stringify({
    inputs: count,
    series,
    records,
    finds: finds.length,
    slowest,
    milliseconds: { p50: at(0.5), p99: at(0.99) },
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
process.exitCode = finds.length > 0 ? 1 : 0;
