import { workerData } from "node:worker_threads";
import { processDocument } from "./process-document.ts";
import type { Outcome, Work, WorkSettings } from "./work.ts";

// The pool hands the settings over once a thread; only batch/pool.ts starts this file, and it sends this shape.
const settings = workerData as WorkSettings;

/** What a worker thread does with each document. */
export default (work: Work): Promise<Outcome> => processDocument(work, settings);
