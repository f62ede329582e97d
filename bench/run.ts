/**
 * `npm run bench [-- --json] [-- measure …]`: measures Kronika side by side with its peers, each measure in a process of its own,
 * and prints medians with their spread; ratios compare within one run, for these figures mean little from machine to machine.
 */
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";
import { bundleMeasure } from "./lib/bundle-measure.ts";
import type { Row } from "./lib/row.ts";

const MEASURES = [
  "whole",
  "stages",
  "peers-english",
  "peers-articles",
  "gazetteer",
  "lexicons",
  "cold-start",
  "batches",
  "growth",
  "store",
];

const args = process.argv.slice(2);
const asJson = args.includes("--json");
const wanted = args.filter((arg) => !arg.startsWith("--"));
const unknown = wanted.filter((name) => !MEASURES.includes(name));
if (unknown.length > 0) {
  console.error(`There is no measure "${unknown.join('", "')}"; there are: ${MEASURES.join(", ")}.`);
  process.exit(2);
}

const measure = async (name: string): Promise<Row[]> => {
  process.stderr.write(`measuring: ${name} …\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [await bundleMeasure(name)], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status === 0) return JSON.parse(stdout.trim().split("\n").at(-1) ?? "[]") as Row[];
  process.stderr.write(`${name} failed:\n${stderr}\n`);
  process.exitCode = 1;
  return [];
};

const show = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(3);

const print = (rows: readonly Row[]): void => {
  let table = "";
  for (const { table: title, what, unit, value, ratio, note } of rows) {
    if (title !== table) console.log(`\n${title}`);
    table = title;
    const figures = `${show(value.median).padStart(9)} ${unit.padEnd(6)} (${show(value.min)}–${show(value.max)}, n=${value.n})`;
    console.log(
      `  ${what.padEnd(48)}${figures.padEnd(44)}${ratio === undefined ? "" : `× ${show(ratio)} of the time`}${note ? `  ${note}` : ""}`,
    );
  }
};

const rows: Row[] = [];
for (const name of wanted.length > 0 ? wanted : MEASURES) rows.push(...(await measure(name)));
if (asJson)
  console.log(JSON.stringify({ node: process.version, cores: cpus().length, cpu: cpus()[0]?.model, rows }, null, 2));
else print(rows);
