/**
 * Measures English people on sentences of general news: one-to-one, any overlap counts, office-only mentions left out.
 * Usage: `npx tsx test/quality/people-en.ts [file.jsonl] [--errors]`; lines are `{text, mentions: [{start, end, type}]}`, offsets in code points.
 */
import { readFileSync } from "node:fs";
import type { LanguageDocument, SourceDocument } from "../../src/document.ts";
import { IDENTITY } from "../../src/engine/source-map.ts";
import { isRejected, startWith } from "../../src/stage.ts";
import { dates } from "../../src/stages/dates.ts";
import { names } from "../../src/stages/names.ts";
import { segment } from "../../src/stages/segment.ts";

interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

interface GoldSentence {
  readonly text: string;
  readonly mentions: readonly GoldMention[];
}

const [file = "../shared/benchmarks/names/en-sentences.jsonl"] = process.argv
  .slice(2)
  .filter((word) => !word.startsWith("--"));
const showErrors = process.argv.includes("--errors");

/** Leads offsets in code points to UTF-16 offsets. */
const toUtf16 = (text: string, offset: number): number => [...text].slice(0, offset).join("").length;

const SOURCE: SourceDocument = {
  uri: "file:sentence.txt",
  mediaType: "text/plain",
  charsetHint: null,
  bytes: new Uint8Array(),
  contentHash: "",
  retrievedAt: null,
  publishedHint: null,
  languageHint: "en",
  diagnostics: [],
};

const documentOf = (text: string): LanguageDocument => ({
  ...SOURCE,
  charset: "utf-8",
  content: text,
  contentMap: IDENTITY,
  title: "",
  text,
  blocks: [{ kind: "paragraph", start: 0, end: text.length }],
  textMap: IDENTITY,
  published: null,
  authors: [],
  credits: [],
  statedLanguage: "en",
  furniture: [],
  language: { code: "en", confidence: 1 },
  blockLanguages: ["en"],
});

const pipeline = startWith(segment).to(dates).to(names);

const findPeople = (
  text: string,
): readonly { readonly start: number; readonly end: number; readonly text: string }[] => {
  const outcome = pipeline.run(documentOf(text));
  if (isRejected(outcome)) return [];
  return outcome.people.flatMap(({ mentions }) => mentions.filter(({ form }) => form !== "office"));
};

let hits = 0;
let wrong = 0;
let missed = 0;
for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
  const { text, mentions } = JSON.parse(line) as GoldSentence; // the benchmark's own form
  const gold = mentions
    .filter(({ type }) => type === "PER")
    .map(({ start, end }) => ({ start: toUtf16(text, start), end: toUtf16(text, end) }));
  const taken = new Set<number>();
  const report: string[] = [];
  for (const found of findPeople(text)) {
    const index = gold.findIndex((one, at) => !taken.has(at) && one.start < found.end && found.start < one.end);
    if (index >= 0) taken.add(index);
    else {
      wrong += 1;
      report.push(`+${found.text}`);
    }
  }
  hits += taken.size;
  missed += gold.length - taken.size;
  gold.forEach(({ start, end }, at) => {
    if (!taken.has(at)) report.push(`-${text.slice(start, end)}`);
  });
  if (showErrors && report.length > 0) console.log(report.join("  "), "\n   ", text);
}
const precision = hits / (hits + wrong || 1);
const recall = hits / (hits + missed || 1);
const f1 = (2 * precision * recall) / (precision + recall || 1);
console.log({ precision, recall, f1, hits, wrong, missed });
