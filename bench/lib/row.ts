import { type Spread, spreadOf } from "./statistics.ts";

/** One line of the report; `ratio` compares with the measure that the table is about. */
export interface Row {
  readonly table: string;
  readonly what: string;
  readonly unit: string;
  readonly value: Spread;
  readonly ratio?: number;
  readonly note?: string;
}

/** Makes a row out of samples. */
export const row = (table: string, what: string, unit: string, samples: readonly number[], note?: string): Row => ({
  table,
  what,
  unit,
  value: spreadOf(samples),
  ...(note === undefined ? {} : { note }),
});

/** A measure prints its rows as JSON; `run.ts` collects them. */
export const report = (rows: readonly Row[]): void => {
  process.stdout.write(`${JSON.stringify(rows)}\n`);
};
