import type { DatabaseSyncInstance } from "@photostructure/sqlite";
import { openDocumentPart } from "./document-part.ts";
import { openDatabase, openDatabaseToRead, withStore } from "./open-database.ts";
import { openRecordPart } from "./record-part.ts";
import { openRunPart } from "./run-part.ts";
import { openSearchPart } from "./search-part.ts";
import type { Store } from "./store.ts";

/** Lets no fault of SQLite out as it is. */
const guard =
  (path: string) =>
  <Arguments extends readonly unknown[], Value>(act: (...given: Arguments) => Value) =>
  (...given: Arguments): Value =>
    withStore(path, () => act(...given));

/** Brings what stands in the log into the file, so that a copy of the file alone is whole. */
const emptyLog = (database: DatabaseSyncInstance): void => {
  try {
    database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  } catch {
    // On a full disk everything stays in the log, where the next run finds it.
  }
};

const storeOver = (path: string, database: DatabaseSyncInstance): Store => {
  const guarded = guard(path);
  const parts = withStore(path, () => ({
    ...openDocumentPart(database),
    ...openRecordPart(database),
    ...openRunPart(database),
    ...openSearchPart(database),
  }));
  return {
    recall: guarded(parts.recall),
    keep: guarded(parts.keep),
    findDocument: guarded(parts.findDocument),
    urisOf: guarded(parts.urisOf),
    put: guarded(parts.put),
    confirm: guarded(parts.confirm),
    markVanished: guarded(parts.markVanished),
    documents: parts.documents,
    countVersions: guarded(parts.countVersions),
    recordStates: guarded(parts.recordStates),
    startRun: guarded(parts.startRun),
    finishRun: guarded(parts.finishRun),
    addSourceRun: guarded(parts.addSourceRun),
    addFailure: guarded(parts.addFailure),
    failures: guarded(parts.failures),
    runs: guarded(parts.runs),
    sourceRuns: guarded(parts.sourceRuns),
    search: guarded(parts.search),
    close: () => database.close(),
  };
};

/**
 * Opens a store for writing, making it if need be.
 * Throws a WriteFault.
 */
export const openStore = (path: string): Store => {
  const database = openDatabase(path);
  const close = (): void => {
    emptyLog(database);
    database.close();
  };
  return { ...storeOver(path, database), close };
};

/**
 * Opens a store that another process may be writing to; only its reading methods work.
 * Throws a WriteFault, also when there is none.
 */
export const openStoreToRead = (path: string): Store => storeOver(path, openDatabaseToRead(path));
