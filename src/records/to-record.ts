import type { EventsDocument } from "../document.ts";
import { recordIdOf } from "./ids.ts";
import { type KronikaRecord, type Published, RECORD_SCHEMA, type RecordPipeline } from "./schema.ts";
import { toRecordDiagnostic } from "./to-record-diagnostic.ts";

/** Confidences have two decimals in a record. */
const twoDecimals = (value: number): number => Math.round(value * 100) / 100;

const rounded = <Entry extends { readonly confidence: number }>(entries: readonly Entry[]): Entry[] =>
  entries.map((entry) => ({ ...entry, confidence: twoDecimals(entry.confidence) }));

/** The date that the user gave holds where the document states none. */
const publishedOf = ({ published, publishedHint }: EventsDocument): Published | null =>
  published ?? (publishedHint === null ? null : { edtf: publishedHint, basis: "argument", raw: publishedHint });

/** Makes the record of a finished document; pure, and not yet validated. */
export const toRecord = (document: EventsDocument, pipeline: RecordPipeline): KronikaRecord => ({
  schema: RECORD_SCHEMA,
  id: recordIdOf(document.uri),
  source: {
    uri: document.uri,
    mediaType: document.mediaType,
    charset: document.charset,
    contentHash: document.contentHash,
    retrievedAt: document.retrievedAt,
  },
  pipeline,
  title: document.title,
  language: { code: document.language.code, confidence: twoDecimals(document.language.confidence) },
  published: publishedOf(document),
  credits: [...document.credits],
  text: document.text,
  blocks: document.blocks.map(({ kind, start, end }, index) => ({
    kind,
    start,
    end,
    language: document.blockLanguages[index] ?? document.language.code,
  })),
  dates: rounded(document.dates),
  people: rounded(document.people),
  cities: rounded(document.cities),
  organisations: rounded(document.organisations),
  events: rounded(document.events),
  partnerships: rounded(document.partnerships),
  diagnostics: document.diagnostics.map(toRecordDiagnostic),
});
