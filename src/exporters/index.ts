import type { Exporter } from "./exporter.ts";
import type { ExporterId } from "./ids.ts";
import { json } from "./json.ts";
import { ndjson } from "./ndjson.ts";

/** Every exporter by its id. */
export const EXPORTERS = { json, ndjson } satisfies Record<ExporterId, Exporter>;
