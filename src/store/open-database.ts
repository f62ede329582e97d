import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import { DatabaseSync, type DatabaseSyncInstance } from "@photostructure/sqlite";
import { describeFault } from "../read/describe-fault.ts";
import { makeFolder, WriteFault } from "../stages/write.ts";
import { MIGRATIONS } from "./migrations.ts";

/** How long a writer waits for another one. Units: milliseconds. */
const PATIENCE = 15_000;

/** What SQLite's words mean to a user. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/disk is full|disk full/i, "the disk is full"],
  [/readonly|read-only/i, "it is read-only"],
  [/unable to open/i, "it cannot be opened, or its disk is read-only; check the folder and its permissions"],
  [/malformed|not a database/i, "it is damaged or no store of Kronika; restore it from a copy or name another file"],
  [/locked|busy/i, "another process has been writing to it for too long; try again"],
  [/disk I\/O/i, "the disk reports an error or is full"],
];

/** Does something with the store; what SQLite throws becomes a WriteFault in plain words. */
export const withStore = <Value>(path: string, act: () => Value): Value => {
  try {
    return act();
  } catch (cause) {
    if (cause instanceof WriteFault) throw cause;
    const said = describeFault(cause);
    const meaning = MEANINGS.find(([words]) => words.test(said))?.[1] ?? said;
    throw new WriteFault(`Cannot use the store ${path}: ${meaning}.`, { cause });
  }
};

/** Runs statements in one transaction that nobody else can write beside. */
export const inTransaction = <Value>(database: DatabaseSyncInstance, act: () => Value): Value => {
  database.exec("BEGIN IMMEDIATE");
  try {
    const value = act();
    database.exec("COMMIT");
    return value;
  } catch (thrown) {
    // A full disk makes SQLite roll back by itself.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw thrown;
  }
};

const versionOf = (database: DatabaseSyncInstance): number => {
  const row: unknown = database.prepare("PRAGMA user_version").get();
  return typeof row === "object" && row !== null && "user_version" in row ? Number(row.user_version) : 0;
};

const refuseNewer = (path: string): never => {
  throw new WriteFault(`The store ${path} was written by a newer Kronika; update this one.`);
};

const migrate = (database: DatabaseSyncInstance, path: string): void => {
  if (versionOf(database) === MIGRATIONS.length) return;
  inTransaction(database, () => {
    const version = versionOf(database);
    if (version > MIGRATIONS.length) refuseNewer(path);
    for (const step of MIGRATIONS.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
};

/**
 * Opens the database for writing, making it if need be; each transaction is on the disk when it is done.
 * Throws a WriteFault.
 */
export const openDatabase = (path: string): DatabaseSyncInstance => {
  makeFolder(dirname(path));
  return withStore(path, () => {
    const database = new DatabaseSync(path, { timeout: PATIENCE });
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    migrate(database, path);
    return database;
  });
};

/**
 * Opens the database for reading; works beside a writer, and on a disk that cannot be written.
 * Throws a WriteFault, also when there is none.
 */
export const openDatabaseToRead = (path: string): DatabaseSyncInstance => {
  if (!existsSync(path))
    throw new WriteFault(`There is no store ${path}; kronika collect or extract --store makes it.`);
  const open = (location: string): DatabaseSyncInstance => {
    const database = new DatabaseSync(location, { readOnly: true, timeout: PATIENCE });
    if (versionOf(database) > MIGRATIONS.length) refuseNewer(path);
    return database;
  };
  return withStore(path, () => {
    try {
      return open(path);
    } catch (thrown) {
      if (thrown instanceof WriteFault) throw thrown;
      // Nobody can write there, so nobody needs to be kept apart.
      return open(`${pathToFileURL(path).href}?immutable=1`);
    }
  });
};
