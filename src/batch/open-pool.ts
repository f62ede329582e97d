import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import { GAZETTEER_FILE } from "../lexicon/cities/open-gazetteer.ts";
import { readCompiledFiles } from "../lexicon/compiled-file.ts";
import { compiledFile } from "../lexicon/lexicon-file.ts";
import type { RejectedSource } from "../records/schema.ts";
import { isUnread } from "../stages/read.ts";
import { finishRejection } from "./finish-document.ts";
import { inGroups } from "./in-groups.ts";
import { readWork } from "./read-work.ts";
import { rejectedSourceOf } from "./rejected-source.ts";
import type { Outcome, Work, WorkSettings } from "./work.ts";
import type { WorkerSettings } from "./worker-settings.ts";
import type { Workers } from "./workers.ts";

/** In development the worker is TypeScript and needs the loader that its parent runs under. */
const IS_SOURCE = import.meta.url.endsWith(".ts");
const WORKER = new URL(IS_SOURCE ? "./worker.ts" : "./worker.js", import.meta.url);

/** A document that needs more memory than this costs its thread, not the process. Units: MB. */
const HEAP = 1536;

/** A thread that dies without a document could not start; after so many the pool gives up. */
const FALSE_STARTS = 8;

const loaderOf = (): string => pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

const sourceOf = (work: Work, settings: WorkSettings): RejectedSource => {
  const read = readWork(work, settings);
  return isUnread(read) ? read.source : rejectedSourceOf(read);
};

const crashed = (thrown: unknown) => ({
  code: "program/worker-crashed",
  stage: "pipeline",
  severity: "error" as const,
  message: `The worker crashed twice on this document (${thrown instanceof Error ? thrown.message : String(thrown)}); please report it with the document.`,
});

/** The dictionaries of the languages that a run reads are in memory once, whatever the number of threads. */
const workerSettings = (settings: WorkSettings): WorkerSettings => ({
  ...settings,
  compiled: readCompiledFiles([GAZETTEER_FILE, ...settings.config.languages.map(compiledFile)]),
});

/** Opens worker threads; when a thread dies, each document of its group is tried once more, alone, and then rejected. */
export const openPool = (jobs: number, group: number, settings: WorkSettings, worker: URL = WORKER): Workers => {
  const pool = new Piscina<readonly Work[], readonly Outcome[]>({
    filename: worker.href,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: workerSettings(settings),
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    ...(IS_SOURCE ? { execArgv: ["--import", loaderOf()] } : {}),
  });
  let falseStarts = 0;
  pool.on("error", () => {
    falseStarts += 1;
    if (falseStarts === FALSE_STARTS) void pool.destroy();
  });
  const retry = (work: Work): Promise<readonly Outcome[]> =>
    pool
      .run([work])
      .catch((thrown: unknown) => [finishRejection(sourceOf(work, settings), [crashed(thrown)], settings)]);
  const retryEach = async (works: readonly Work[]): Promise<readonly Outcome[]> =>
    (await Promise.all(works.map(retry))).flat();
  return {
    run: inGroups(group, (works) => pool.run(works).catch(() => retryEach(works))),
    close: () => pool.close(),
  };
};
