import type { CompiledFiles } from "../lexicon/compiled-file.ts";
import type { WorkSettings } from "./work.ts";

/** What a worker thread is started with; the compiled files are shared, not copied. */
export interface WorkerSettings extends WorkSettings {
  readonly compiled: CompiledFiles;
}
