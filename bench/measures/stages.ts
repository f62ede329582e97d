/** Where the time goes: each stage alone, warm, beside the floor of only splitting the same text into words. */
import { article } from "../../src/stages/article.ts";
import { dates } from "../../src/stages/dates.ts";
import { decode } from "../../src/stages/decode.ts";
import { events } from "../../src/stages/events.ts";
import { language } from "../../src/stages/language.ts";
import { names } from "../../src/stages/names.ts";
import { record } from "../../src/stages/record.ts";
import { segment } from "../../src/stages/segment.ts";
import { validate } from "../../src/stages/validate.ts";
import { bytesOf, makeDocuments } from "../lib/documents.ts";
import { report, row } from "../lib/row.ts";

/** As in `whole`: until V8 has compiled what it will compile. */
const WARM_UP = 12;
const ROUNDS = WARM_UP + 12;
const STAMP = { version: "bench", rules: "bench", config: "bench" };

interface AnyStage {
  readonly id: string;
  readonly run: (document: object) => object;
}

// The stages are chained by the compiler in src/pipeline.ts; here each is timed alone, in that same order.
const stages = [
  decode,
  article,
  language,
  segment,
  dates,
  names,
  events,
  record(STAMP),
  validate,
] as unknown as AnyStage[];
const samples = new Map(stages.map(({ id }): [string, number[]] => [id, []]));
const floor: number[] = [];
const splitter = new Intl.Segmenter("en", { granularity: "word" });

for (let round = 0; round < ROUNDS; round += 1) {
  const documents = makeDocuments(60, round + 1);
  const kilobytes = bytesOf(documents) / 1000;
  let current: object[] = documents.map(({ name, bytes, mediaType }) => ({
    uri: `file:${name}`,
    mediaType,
    charsetHint: null,
    bytes,
    contentHash: `sha256:${"0".repeat(64)}`,
    retrievedAt: null,
    publishedHint: null,
    languageHint: null,
    diagnostics: [],
  }));
  for (const { id, run } of stages) {
    const start = performance.now();
    current = current.map(run);
    if (round >= WARM_UP) samples.get(id)?.push(((performance.now() - start) * 1000) / kilobytes);
  }
  const start = performance.now();
  let words = 0;
  for (const { content } of documents)
    for (const { isWordLike } of splitter.segment(content)) words += isWordLike ? 1 : 0;
  if (round >= WARM_UP && words > 0) floor.push(((performance.now() - start) * 1000) / kilobytes);
}
const TABLE = "Each stage, warm";
report([
  ...[...samples].map(([id, list]) => row(TABLE, id, "µs/KB", list)),
  row(TABLE, "floor: Intl.Segmenter, words only", "µs/KB", floor),
]);
