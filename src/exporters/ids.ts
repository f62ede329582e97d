/** The exporters that a configuration can name. */
export const EXPORTER_IDS = ["json", "ndjson"] as const;

export type ExporterId = (typeof EXPORTER_IDS)[number];
