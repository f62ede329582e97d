import type { KronikaRecord } from "../records/schema.ts";

/**
 * A form in which records leave Kronika, pure: it says what to write, the write stage writes it.
 * Shape: `file` gives each record a file of its own, `line` adds to one file that holds all of them in input order;
 * paths are relative to the output folder.
 */
export interface Exporter {
  readonly id: string;
  readonly file?: (record: KronikaRecord) => { readonly path: string; readonly content: string };
  readonly line?: { readonly path: string; readonly of: (record: KronikaRecord) => string };
}
