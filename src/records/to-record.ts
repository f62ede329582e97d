import type { EventsDocument } from "../document.ts";
import { recordIdOf } from "./ids.ts";
import { roundConfidence, roundConfidences } from "./round-confidence.ts";
import { type KronikaRecord, type Published, RECORD_SCHEMA, type RecordPipeline } from "./schema.ts";
import { toRecordDiagnostic } from "./to-record-diagnostic.ts";

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
  language: { code: document.language.code, confidence: roundConfidence(document.language.confidence) },
  published: publishedOf(document),
  credits: [...document.credits],
  text: document.text,
  blocks: document.blocks.map(({ kind, start, end }, index) => ({
    kind,
    start,
    end,
    language: document.blockLanguages[index] ?? document.language.code,
  })),
  dates: roundConfidences(document.dates),
  people: roundConfidences(document.people),
  cities: roundConfidences(document.cities),
  organisations: roundConfidences(document.organisations),
  events: roundConfidences(document.events),
  partnerships: roundConfidences(document.partnerships),
  diagnostics: document.diagnostics.map(toRecordDiagnostic),
});
