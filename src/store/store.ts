import type { Memory } from "../batch/memory.ts";
import type { SearchHit, SearchQuery } from "../search/query.ts";

/** A fetched document without its bytes. */
export interface StoredDocument {
  readonly uri: string;
  readonly contentHash: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** When it was last asked for. */
  readonly checkedAt: string;
  readonly vanishedAt: string | null;
}

/** A fetched document as extraction needs it. */
export interface DocumentBytes {
  readonly uri: string;
  readonly mediaType: string;
  readonly charset: string | null;
  readonly bytes: Uint8Array;
  readonly fetchedAt: string;
}

/** A fetched document to be kept, and the source that led to it. */
export interface FetchedDocument extends DocumentBytes {
  readonly source: string;
  /** The address that was asked for, if it led on. */
  readonly asked: string;
  readonly contentHash: string;
  /** Of its words; null where there are too few to tell a copy. */
  readonly textHash: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What became of a document that was put into the store. */
export type PutOutcome = "new" | "changed" | "unchanged" | "duplicate";

/** One run over one source. */
export interface SourceRun {
  readonly run: number;
  readonly source: string;
  readonly at: string;
  readonly found: number;
  readonly new: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly vanished: number;
}

/** One run of a command. */
export interface StoredRun {
  readonly id: number;
  readonly command: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly summary: string | null;
  /** How many failures it has left. */
  readonly failures: number;
}

/** Something that could not be fetched, read or extracted; `source` is null for what `extract` was given. */
export interface Failure {
  readonly source: string | null;
  readonly uri: string;
  readonly code: string;
  readonly message: string;
  readonly at: string;
}

/** A current record of a source, as far as its health needs it. */
export interface RecordState {
  readonly language: string | null;
  readonly day: string | null;
  readonly status: "record" | "rejected";
}

/** What has been fetched, extracted and done; all methods throw a WriteFault when the disk does not do its part. */
export interface Store extends Memory {
  /** The document at an address, or where that address leads. */
  readonly findDocument: (uri: string) => StoredDocument | undefined;
  /** The addresses of a source's documents that have not vanished. */
  readonly urisOf: (source: string) => readonly string[];
  readonly put: (document: FetchedDocument) => PutOutcome;
  /** Notes that a document still is as it was, and that a source leads to it. */
  readonly confirm: (uri: string, source: string, at: string) => void;
  readonly markVanished: (uri: string, at: string) => void;
  /** The documents of some sources that have not vanished, each text once, in the order in which they came. */
  readonly documents: (sources: readonly string[]) => Iterable<DocumentBytes>;
  readonly countVersions: (recordId: string) => number;
  readonly startRun: (command: string, at: string) => number;
  readonly finishRun: (id: number, at: string, summary: object) => void;
  readonly addSourceRun: (run: number, sourceRun: SourceRun) => void;
  readonly addFailure: (run: number, failure: Failure) => void;
  /** What failed in a run, in the order in which it did. */
  readonly failures: (run: number) => readonly Failure[];
  readonly runs: (limit: number) => readonly StoredRun[];
  /** The runs over a source, the latest first. */
  readonly sourceRuns: (source: string, limit: number) => readonly SourceRun[];
  /** The current records of a source, the latest first. */
  readonly recordStates: (source: string, limit: number) => readonly RecordState[];
  readonly search: (query: SearchQuery) => readonly SearchHit[];
  readonly close: () => void;
}
