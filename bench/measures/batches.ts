/** Batches through the command line: time, memory against the number of documents, and two threads against one. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runNode } from "../lib/child.ts";
import { makeDocuments } from "../lib/documents.ts";
import { type Row, report, row } from "../lib/row.ts";
import { spreadOf } from "../lib/statistics.ts";
import { writeDocuments } from "../lib/write-documents.ts";

const BIN = fileURLToPath(new URL("../../bin/kronika.js", import.meta.url));
const TABLE = "Batches, whole process";
const { KRONIKA_BENCH_FULL } = process.env;
const COUNTS = KRONIKA_BENCH_FULL ? [100, 1_000, 10_000, 100_000] : [100, 1_000, 4_000];

const extract = (folder: string, jobs: number) => {
  const cost = runNode([BIN, "extract", folder, "--quiet", "--jobs", String(jobs), "--output", join(folder, "out")]);
  rmSync(join(folder, "out"), { recursive: true });
  return cost;
};

const rows: Row[] = [];
for (const count of COUNTS) {
  const folder = writeDocuments(makeDocuments(count, 7));
  const runs = count > 1_000 ? 1 : count > 100 ? 2 : 3;
  const one = Array.from({ length: runs }, () => ({ one: extract(folder, 1), two: extract(folder, 2) }));
  rows.push(
    row(
      TABLE,
      `${count} releases, --jobs 1`,
      "s",
      one.map((pair) => pair.one.seconds),
    ),
    row(
      TABLE,
      `${count} releases, --jobs 1, peak memory`,
      "MB",
      one.map((pair) => pair.one.megabytes),
    ),
    {
      ...row(
        TABLE,
        `${count} releases, --jobs 2`,
        "s",
        one.map((pair) => pair.two.seconds),
      ),
      ratio: spreadOf(one.map((pair) => pair.two.seconds / pair.one.seconds)).median,
    },
    row(
      TABLE,
      `${count} releases, --jobs 2, peak memory`,
      "MB",
      one.map((pair) => pair.two.megabytes),
    ),
  );
  rmSync(folder, { recursive: true });
}
report(rows);
