/** The store: records written durably with their search index, searches over 20,000 of them, and the start of a command that reads it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Outcome } from "../../src/batch/work.ts";
import { isRecord, type KronikaRecord, openPipeline } from "../../src/index.ts";
import { recordIdOf } from "../../src/records/ids.ts";
import { indexEntryOf } from "../../src/search/index-entry.ts";
import type { SearchQuery } from "../../src/search/query.ts";
import { openStore } from "../../src/store/open-store.ts";
import { makeDocuments } from "../lib/documents.ts";
import { report, row } from "../lib/row.ts";

const RECORDS = 20_000;
const DISTINCT = 200;
/** As a run does it. */
const AT_ONCE = 128;
const A_SAMPLE = 1000;
const STARTS = 15;
const TABLE = "The store";
const KRONIKA = fileURLToPath(new URL("../../bin/kronika.js", import.meta.url));

const ASKED: readonly Partial<SearchQuery>[] = [
  { words: "Torunia" },
  { words: "lodz" },
  { words: "Kowno Wilno" },
  { words: "rada miasta" },
  { words: "mayor" },
  { words: "meras" },
  { city: "Gdańska" },
  { city: "Kaunas", from: "2010" },
  { person: "Kowalskiego" },
  { type: "visit" },
  { type: "meeting", words: "council" },
  { words: "budżet", from: "2010", to: "2020" },
];

const pipeline = await openPipeline();
const records: KronikaRecord[] = [];
for (const document of makeDocuments(DISTINCT, 1)) {
  const outcome = await pipeline.extract(document.bytes, {
    uri: `file:${document.name}`,
    mediaType: document.mediaType,
  });
  if (isRecord(outcome)) records.push(outcome);
}

const outcomeAt = (index: number): Outcome => {
  const record = records[index % records.length];
  if (record === undefined) throw new Error("No record to write.");
  const uri = `https://www.example.org/${index}`;
  const id = recordIdOf(uri);
  const { contentHash } = record.source;
  const written = { ...record, id, title: `${record.title} ${index}`, source: { ...record.source, uri } };
  return {
    id,
    uri,
    contentHash,
    status: "record",
    counts: null,
    diagnostics: [],
    lines: {},
    json: JSON.stringify(written),
    entry: indexEntryOf(written),
  };
};

const folder = mkdtempSync(join(tmpdir(), "kronika-bench-"));
const path = join(folder, "k.db");
const store = openStore(path);
const written: number[] = [];
const used: number[] = [];
for (let from = 0; from < RECORDS; from += A_SAMPLE) {
  const outcomes = Array.from({ length: A_SAMPLE }, (_, index) => outcomeAt(from + index));
  const [start, before] = [performance.now(), process.cpuUsage()];
  for (let at = 0; at < A_SAMPLE; at += AT_ONCE)
    store.keep(outcomes.slice(at, at + AT_ONCE), { version: "0", rules: "r", config: "c" });
  written.push(A_SAMPLE / ((performance.now() - start) / 1000));
  const { user, system } = process.cpuUsage(before);
  used.push((user + system) / 1000 / A_SAMPLE);
}

const ANYTHING: SearchQuery = { words: "", person: null, city: null, type: null, from: null, to: null, limit: 20 };
const searched: number[] = [];
let found = 0;
for (let round = 0; round < 10; round += 1)
  for (const asked of ASKED) {
    const start = performance.now();
    found += store.search({ ...ANYTHING, ...asked }).length > 0 ? 1 : 0;
    searched.push(performance.now() - start);
  }
store.close();

const started = Array.from({ length: STARTS }, () => {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [KRONIKA, "search", "Torunia", "--store", path], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - start) / 1000;
});
rmSync(folder, { recursive: true });

report([
  row(TABLE, "records written durably with their index", "1/s", written, `${AT_ONCE} a transaction`),
  row(TABLE, "processor time of one of them", "ms", used),
  row(TABLE, `a search over ${RECORDS} records`, "ms", searched, `${found / 10} of ${ASKED.length} found something`),
  row(TABLE, "kronika search, a new process", "s", started),
]);
