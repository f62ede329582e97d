import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { query } from "./rows.ts";
import type { Failure, SourceRun, Store, StoredRun } from "./store.ts";

/** The part of the store that holds what was done. */
export const openRunPart = (
  database: DatabaseSyncInstance,
): Pick<Store, "startRun" | "finishRun" | "addSourceRun" | "addFailure" | "failures" | "runs" | "sourceRuns"> => {
  const start = database.prepare("INSERT INTO runs (command, started_at) VALUES (?, ?)");
  const finish = database.prepare("UPDATE runs SET finished_at = ?, summary = ? WHERE id = ?");
  const addSource = database.prepare(
    `INSERT OR REPLACE INTO source_runs (run, source, at, found, new, unchanged, failed, vanished)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const fail = database.prepare("INSERT INTO failures (run, source, uri, code, message, at) VALUES (?, ?, ?, ?, ?, ?)");
  const latest = query<StoredRun>(
    database,
    `SELECT id, command, started_at AS startedAt, finished_at AS finishedAt, summary,
       (SELECT count(*) FROM failures WHERE failures.run = runs.id) AS failures
     FROM runs ORDER BY id DESC LIMIT ?`,
  );
  const ofSource = query<SourceRun>(
    database,
    `SELECT run, source, at, found, new, unchanged, failed, vanished FROM source_runs
     WHERE source = ? ORDER BY run DESC LIMIT ?`,
  );
  const failed = query<Failure>(
    database,
    "SELECT source, uri, code, message, at FROM failures WHERE run = ? ORDER BY id",
  );
  return {
    startRun: (command, at) => Number(start.run(command, at).lastInsertRowid),
    finishRun: (id, at, summary) => {
      finish.run(at, JSON.stringify(summary), id);
    },
    addSourceRun: (run, { source, at, found, new: fresh, unchanged, failed, vanished }) => {
      addSource.run(run, source, at, found, fresh, unchanged, failed, vanished);
    },
    addFailure: (run, { source, uri, code, message, at }) => {
      fail.run(run, source, uri, code, message, at);
    },
    failures: (run) => failed.all(run),
    runs: (limit) => latest.all(limit),
    sourceRuns: (source, limit) => ofSource.all(source, limit),
  };
};
