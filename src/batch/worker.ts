import { workerData } from "node:worker_threads";
import { takeCompiledFiles } from "../lexicon/compiled-file.ts";
import { processDocuments } from "./process-documents.ts";
import type { Outcome, Work } from "./work.ts";
import type { WorkerSettings } from "./worker-settings.ts";

// The pool hands the settings over once a thread; only batch/open-pool.ts starts this file, and it sends this shape.
const { compiled, ...settings } = workerData as WorkerSettings;
takeCompiledFiles(compiled);

/** What a worker thread does with documents. */
export default (works: readonly Work[]): Promise<readonly Outcome[]> => processDocuments(works, settings);
