import { join } from "node:path";
import type { Diagnostic } from "../engine/diagnostic.ts";
import { EXPORTERS } from "../exporters/index.ts";
import { toJson } from "../records/json.ts";
import { type KronikaRecord, RECORD_SCHEMA, type RejectedSource, type Rejection } from "../records/schema.ts";
import { toRejection } from "../records/to-rejection.ts";
import { indexEntryOf } from "../search/index-entry.ts";
import { removeFile, WriteFault, writeWhole } from "../stages/write.ts";
import type { Counts, Outcome, WorkSettings } from "./work.ts";

const countsOf = (record: KronikaRecord): Counts => ({
  dates: record.dates.length,
  people: record.people.length,
  cities: record.cities.length,
  organisations: record.organisations.length,
  events: record.events.length,
  partnerships: record.partnerships.length,
});

const writeRecord = (record: KronikaRecord, { config, output }: WorkSettings): void => {
  if (output === null) return;
  for (const id of config.exporters) {
    const file = EXPORTERS[id].file?.(record);
    if (file) writeWhole(join(output, file.path), file.content);
  }
  removeFile(join(output, "rejected", `${record.id}.json`));
};

const linesOf = (record: KronikaRecord, { config, output }: WorkSettings): Record<string, string> => {
  const exporters = output === null ? [EXPORTERS.ndjson] : config.exporters.map((id) => EXPORTERS[id]);
  return Object.fromEntries(exporters.flatMap(({ line }) => (line ? [[line.path, line.of(record)]] : [])));
};

/** A rejected document loses the record of an earlier run. */
const writeRejection = (rejection: Rejection, { config, output }: WorkSettings): void => {
  if (output === null) return;
  writeWhole(join(output, "rejected", `${rejection.id}.json`), toJson(rejection));
  if (config.exporters.includes("json")) removeFile(join(output, "records", `${rejection.id}.json`));
};

const outcomeOf = ({ id, source }: KronikaRecord | Rejection) => ({
  id,
  uri: source.uri,
  contentHash: source.contentHash,
});

const jsonOf = (written: KronikaRecord | Rejection, { keepsJson = false }: WorkSettings) =>
  keepsJson ? { json: JSON.stringify(written) } : {};

/** Made where the record is, so that the thread that keeps it does not read its JSON again. */
const entryOf = (record: KronikaRecord, { keepsJson = false }: WorkSettings) =>
  keepsJson ? { entry: indexEntryOf(record) } : {};

const unwritten = (written: KronikaRecord | Rejection, thrown: unknown): Outcome => {
  if (!(thrown instanceof WriteFault)) throw thrown;
  const diagnostic = { code: "write/failed", stage: "write", severity: "error", message: thrown.message } as const;
  return { ...outcomeOf(written), status: "unwritten", counts: null, diagnostics: [diagnostic], lines: {} };
};

/** Writes the rejection of a document and tells of it. */
export const finishRejection = (
  source: RejectedSource,
  reasons: readonly Diagnostic[],
  settings: WorkSettings,
): Outcome => {
  return finishRejected(toRejection(source, settings.pipeline, reasons), settings);
};

const finishRejected = (rejection: Rejection, settings: WorkSettings): Outcome => {
  try {
    writeRejection(rejection, settings);
  } catch (thrown) {
    return unwritten(rejection, thrown);
  }
  return {
    ...outcomeOf(rejection),
    status: "rejected",
    counts: null,
    diagnostics: rejection.diagnostics,
    lines: {},
    ...jsonOf(rejection, settings),
  };
};

/** Writes a record in the forms that the configuration names and tells of it. */
export const finishRecord = (record: KronikaRecord, settings: WorkSettings): Outcome => {
  try {
    writeRecord(record, settings);
  } catch (thrown) {
    return unwritten(record, thrown);
  }
  return {
    ...outcomeOf(record),
    status: "record",
    counts: countsOf(record),
    diagnostics: record.diagnostics,
    lines: linesOf(record, settings),
    ...jsonOf(record, settings),
    ...entryOf(record, settings),
  };
};

/** Writes what an earlier run found, with nothing left to keep. */
export const finishAgain = (written: KronikaRecord | Rejection, settings: WorkSettings): Outcome => {
  const forgetful = { ...settings, keepsJson: false };
  const outcome =
    written.schema === RECORD_SCHEMA ? finishRecord(written, forgetful) : finishRejected(written, forgetful);
  return { ...outcome, unchanged: true };
};
