import type { FullConfig } from "../config-schema.ts";
import type { SourceDocument } from "../document.ts";
import type { FileInput } from "../read/input.ts";
import type { RecordDiagnostic, RecordPipeline } from "../records/schema.ts";
import type { IndexEntry } from "../search/index-entry.ts";
import type { Hints, Unread } from "../stages/read.ts";

/** What all documents of a run share; plain values, so that they can be sent to a thread. */
export interface WorkSettings {
  readonly config: FullConfig;
  readonly hints: Hints;
  readonly pipeline: RecordPipeline;
  /** Where records go; null when they are only handed back. */
  readonly output: string | null;
  /** Whether outcomes carry the whole record, for a store. */
  readonly keepsJson?: boolean;
}

/** A document to work on: a file still to be read, or bytes that were fetched or came through standard input. */
export type Work = FileInput | SourceDocument | Unread;

/** How much a record holds. */
export interface Counts {
  readonly dates: number;
  readonly people: number;
  readonly cities: number;
  readonly organisations: number;
  readonly events: number;
  readonly partnerships: number;
}

/** What became of a document; `lines` are what it adds to the files that hold all records, by path. */
export interface Outcome {
  readonly uri: string;
  readonly id: string;
  readonly contentHash: string | null;
  readonly status: "record" | "rejected" | "unwritten";
  readonly counts: Counts | null;
  readonly diagnostics: readonly RecordDiagnostic[];
  readonly lines: Readonly<Record<string, string>>;
  /** The whole record or rejection, where the settings ask for it, and what the search index holds of a record. */
  readonly json?: string;
  readonly entry?: IndexEntry;
  /** Nothing changed since an earlier run, whose record this is. */
  readonly unchanged?: true;
}
