import type { Exporter } from "./exporter.ts";

/** All records of a run in input order, one a line: `records.ndjson`. */
export const ndjson: Exporter = {
  id: "ndjson",
  line: { path: "records.ndjson", of: (record) => `${JSON.stringify(record)}\n` },
};
