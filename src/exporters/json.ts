import { toJson } from "../records/json.ts";
import type { Exporter } from "./exporter.ts";

/** One JSON file a record: `records/<id>.json`. */
export const json: Exporter = {
  id: "json",
  file: (record) => ({ path: `records/${record.id}.json`, content: toJson(record) }),
};
