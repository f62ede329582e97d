/**
 * `npx tsx scripts/fuzz.ts [inputs] [series] [first]`: extracts spoiled inputs (20,000 of series 1) with the built code and tells of
 * those that crash, hang, take longer than 2 s or break the record's promises; they go to `output/fuzz/`. Needs a build.
 * Processes take turns of a thousand inputs each; none of them may hold more than 600 MB.
 */
import { fork } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { openPipeline as OpenPipeline } from "../src/index.ts";
import { judge } from "../test/fuzz/judge.ts";
import { spoiledInput } from "../test/fuzz/spoiled-input.ts";

const FINDS = "output/fuzz";
const TURN = 1000;

/** What V8 may take; with code, buffers and the dictionaries beside it a process stays below the 600. Units: MB. */
const HEAP = 256;
const MOST_MEMORY = 600;

/** An input that is not done by then never will be. Units: milliseconds. */
const PATIENCE = 30_000;

/** What a turn tells the process that started it. */
type Message =
  | { readonly kind: "begun"; readonly number: number }
  | { readonly kind: "done"; readonly milliseconds: number; readonly isRecord: boolean; readonly fault?: string }
  | { readonly kind: "end"; readonly megabytes: number };

const tell = (message: Message): void => {
  process.send?.(message);
};

/** Extracts the inputs of one turn. */
const takeTurn = async (series: number, first: number, end: number): Promise<void> => {
  // The build has the API of the sources.
  const { openPipeline } = (await import(new URL("../dist/index.js", import.meta.url).href)) as {
    readonly openPipeline: typeof OpenPipeline;
  };
  const pipeline = await openPipeline();
  for (let number = first; number < end; number += 1) {
    tell({ kind: "begun", number });
    const { fault, milliseconds, isRecord } = await judge(pipeline, spoiledInput(series, number));
    tell({ kind: "done", milliseconds, isRecord, ...(fault === undefined ? {} : { fault }) });
  }
  tell({ kind: "end", megabytes: Math.round(process.resourceUsage().maxRSS / 1024) });
  process.disconnect();
};

/** What all turns came to. */
interface Tally {
  readonly times: number[];
  readonly finds: string[];
  records: number;
  slowest: { readonly number: number; readonly milliseconds: number };
  megabytes: number;
}

const keepFind = (series: number, number: number, fault: string, { finds }: Tally): void => {
  const { name, bytes } = spoiledInput(series, number);
  finds.push(`${number}: ${fault} (${name})`);
  process.stderr.write(`${finds.at(-1)}\n`);
  mkdirSync(FINDS, { recursive: true });
  writeFileSync(`${FINDS}/${series}-${number}`, bytes);
};

/** Runs one turn in a process of its own; gives the number to go on with. */
const runTurn = (series: number, first: number, end: number, tally: Tally): Promise<number> =>
  new Promise((resolve) => {
    const argv = ["turn", ...[series, first, end].map(String)];
    const execArgv = [...process.execArgv, `--max-old-space-size=${HEAP}`];
    const child = fork(fileURLToPath(import.meta.url), argv, { execArgv });
    let at = first;
    let hasEnded = false;
    const hang = (): void => void child.kill("SIGKILL");
    let clock = setTimeout(hang, PATIENCE);
    child.on("message", (message: Message) => {
      clearTimeout(clock);
      clock = setTimeout(hang, PATIENCE);
      if (message.kind === "begun") at = message.number;
      else if (message.kind === "end") {
        hasEnded = true;
        tally.megabytes = Math.max(tally.megabytes, message.megabytes);
        const { slowest, finds } = tally;
        process.stderr.write(
          `${JSON.stringify({ until: end, slowest, megabytes: message.megabytes, finds: finds.length })}\n`,
        );
        if (message.megabytes > MOST_MEMORY) tally.finds.push(`the turn from ${first} held ${message.megabytes} MB`);
      } else {
        const { milliseconds, isRecord, fault } = message;
        tally.times.push(milliseconds);
        tally.records += isRecord ? 1 : 0;
        if (milliseconds > tally.slowest.milliseconds)
          tally.slowest = { number: at, milliseconds: Math.round(milliseconds) };
        if (fault !== undefined) keepFind(series, at, fault, tally);
      }
    });
    child.once("exit", (code, signal) => {
      clearTimeout(clock);
      if (!hasEnded) keepFind(series, at, `the process ended (${signal ?? code}): a hang, or too much memory`, tally);
      resolve(hasEnded ? end : at + 1);
    });
  });

const runAll = async (count: number, series: number, first: number): Promise<void> => {
  const tally: Tally = { times: [], finds: [], records: 0, slowest: { number: 0, milliseconds: 0 }, megabytes: 0 };
  for (let at = first; at < first + count; ) at = await runTurn(series, at, Math.min(first + count, at + TURN), tally);
  const { records, finds, slowest, megabytes } = tally;
  const times = tally.times.sort((a, b) => a - b);
  const share = (part: number): number => Math.round((times[Math.floor(times.length * part)] ?? 0) * 10) / 10;
  const milliseconds = { p50: share(0.5), p99: share(0.99) };
  console.log(
    JSON.stringify({ inputs: count, series, records, finds: finds.length, slowest, milliseconds, megabytes }),
  );
  process.exitCode = finds.length > 0 ? 1 : 0;
};

const [word, ...rest] = process.argv.slice(2);
if (word === "turn") {
  const [series = 1, first = 0, end = 0] = rest.map(Number);
  await takeTurn(series, first, end);
} else {
  const [count = 20_000, series = 1, first = 0] = process.argv.slice(2).map(Number);
  await runAll(count, series, first);
}
