import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import type { Outcome } from "../batch/work.ts";
import type { RecordPipeline } from "../records/schema.ts";
import { inTransaction } from "./open-database.ts";
import { pack, unpackText } from "./pack.ts";
import { query } from "./rows.ts";
import type { RecordState, Store } from "./store.ts";

interface Current {
  readonly id: number;
  readonly version: number;
  readonly content_hash: string;
  readonly rules: string;
  readonly config: string;
}

/** A fault of ours is no finding about a document; the next run tries again. */
const isWorthKeeping = ({ contentHash, diagnostics }: Outcome): boolean =>
  contentHash !== null && !diagnostics.some(({ code }) => code.startsWith("program/"));

/** The part of the store that holds records by version and their search index. */
export const openRecordPart = (
  database: DatabaseSyncInstance,
): Pick<Store, "recall" | "keep" | "countVersions" | "recordStates"> => {
  const recalled = query<{ json: Uint8Array }>(
    database,
    "SELECT json FROM records WHERE uri = ? AND is_current = 1 AND content_hash = ? AND rules = ? AND config = ?",
  );
  const current = query<Current>(
    database,
    "SELECT id, version, content_hash, rules, config FROM records WHERE record_id = ? AND is_current = 1",
  );
  const retire = database.prepare("UPDATE records SET is_current = 0 WHERE id = ?");
  const forget = database.prepare("DELETE FROM words WHERE rowid = ?");
  const insert = database.prepare(
    `INSERT INTO records (record_id, version, uri, content_hash, rules, config, status, is_current, title, language, day, json)
     VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)`,
  );
  const addWords = database.prepare(
    "INSERT INTO words (rowid, title, text, people, cities, types) VALUES (?, ?, ?, ?, ?, ?)",
  );
  const addForm = database.prepare("INSERT OR IGNORE INTO forms (form, base) VALUES (?, ?)");
  const versions = query<{ count: number }>(database, "SELECT count(*) AS count FROM records WHERE record_id = ?");
  const states = query<RecordState>(
    database,
    `SELECT records.language, records.day, records.status FROM sightings
     JOIN documents AS seen ON seen.id = sightings.document
     JOIN documents ON documents.id = coalesce(seen.same_as, seen.id)
     JOIN records ON records.uri = documents.uri AND records.is_current = 1
     WHERE sightings.source = ? ORDER BY documents.id DESC LIMIT ?`,
  );

  const isSame = (old: Current, { contentHash }: Outcome, { rules, config }: RecordPipeline): boolean =>
    old.content_hash === contentHash && old.rules === rules && old.config === config;

  const add = (outcome: Outcome, pipeline: RecordPipeline): void => {
    const { id, uri, contentHash, status, json, entry } = outcome;
    if (json === undefined || !isWorthKeeping(outcome)) return;
    const old = current.first(id);
    if (old !== undefined && isSame(old, outcome, pipeline)) return;
    if (old !== undefined) {
      retire.run(old.id);
      forget.run(old.id);
    }
    const { lastInsertRowid } = insert.run(
      id,
      (old?.version ?? 0) + 1,
      uri,
      contentHash,
      pipeline.rules,
      pipeline.config,
      status,
      entry?.headline ?? null,
      entry?.language ?? null,
      entry?.day ?? null,
      pack(json),
    );
    if (entry === undefined) return;
    addWords.run(lastInsertRowid, entry.title, entry.text, entry.people, entry.cities, entry.types);
    for (const [form, base] of entry.forms) addForm.run(form, base);
  };

  return {
    recall: (uri, contentHash, { rules, config }) => {
      const found = recalled.first(uri, contentHash, rules, config);
      return found && unpackText(found.json);
    },
    keep: (outcomes, pipeline) =>
      inTransaction(database, () => {
        for (const outcome of outcomes) add(outcome, pipeline);
      }),
    countVersions: (recordId) => versions.first(recordId)?.count ?? 0,
    recordStates: (source, limit) => states.all(source, limit),
  };
};
