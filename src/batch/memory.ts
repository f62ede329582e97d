import type { RecordPipeline } from "../records/schema.ts";
import type { Outcome } from "./work.ts";

/** What a run remembers of earlier ones; `src/store/` is one. */
export interface Memory {
  /** The JSON of the record or rejection that the same bytes, rules and configuration gave before. */
  readonly recall: (uri: string, contentHash: string, pipeline: RecordPipeline) => string | undefined;
  /**
   * Keeps outcomes; all of them are on the disk when it returns.
   * Throws a WriteFault when they cannot be written.
   */
  readonly keep: (outcomes: readonly Outcome[], pipeline: RecordPipeline) => void;
}
