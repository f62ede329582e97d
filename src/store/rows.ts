import type { DatabaseSyncInstance } from "@photostructure/sqlite";

/** A value that SQLite takes. */
export type Value = string | number | null | Uint8Array;

/** A statement whose rows have a known shape. */
export interface Query<Row> {
  readonly all: (...values: readonly Value[]) => readonly Row[];
  readonly first: (...values: readonly Value[]) => Row | undefined;
}

/** Prepares a statement; its author says what its rows look like, the migrations make it true. */
export const query = <Row>(database: DatabaseSyncInstance, sql: string): Query<Row> => {
  const statement = database.prepare(sql);
  return {
    all: (...values) => statement.all(...values) as Row[],
    first: (...values) => statement.get(...values) as Row | undefined,
  };
};
