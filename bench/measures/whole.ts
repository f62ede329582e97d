/** The whole way, bytes in memory → validated record, on one thread: the first pass, then warm, on documents never seen before. */
import { bytesOf, makeDocuments } from "../lib/documents.ts";
import { openKronika } from "../lib/kronika.ts";
import { report, row } from "../lib/row.ts";

/** So many rounds pass until V8 has compiled what it will compile: the first is six times as slow, the tenth still a tenth. */
const WARM_UP = 12;
const ROUNDS = WARM_UP + 12;
const A_ROUND = 60;

const extractAll = await openKronika();
const perSecond: number[] = [];
const megabytes: number[] = [];
const first: number[] = [];
const each: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const documents = makeDocuments(A_ROUND, round + 1);
  if (round === 0) {
    const start = performance.now();
    await extractAll(documents.slice(0, 1));
    first.push(performance.now() - start);
  }
  const start = performance.now();
  for (const document of documents) {
    const before = performance.now();
    await extractAll([document]);
    if (round >= WARM_UP) each.push(performance.now() - before);
  }
  const seconds = (performance.now() - start) / 1000;
  if (round < WARM_UP) continue;
  perSecond.push(A_ROUND / seconds);
  megabytes.push(bytesOf(documents) / 1e6 / seconds);
}
const TABLE = "Whole pipeline, one warm thread";
report([
  row(TABLE, "releases a second", "1/s", perSecond),
  row(TABLE, "text a second", "MB/s", megabytes),
  row(TABLE, "one release", "ms", each),
  row(TABLE, "the very first release of the process", "ms", first),
]);
