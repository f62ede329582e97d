import type { KronikaRecord, Rejection } from "../records/schema.ts";
import { isUnread, readFile } from "../stages/read.ts";
import { finishAgain } from "./finish-document.ts";
import type { Memory } from "./memory.ts";
import type { Outcome, Work, WorkSettings } from "./work.ts";

/** Gives the outcome of an earlier run if nothing has changed since; else the work, with its bytes read. */
export const recallWork = (work: Work, memory: Memory, settings: WorkSettings): Work | Outcome => {
  const { hints, config, pipeline } = settings;
  const source = "kind" in work ? readFile(work, hints, config.limits.documentBytes) : work;
  if (isUnread(source)) return source;
  const json = memory.recall(source.uri, source.contentHash, pipeline);
  if (json === undefined) return source;
  // The memory gives back what `finishRecord` or `finishRejection` handed to it.
  return finishAgain(JSON.parse(json) as KronikaRecord | Rejection, settings);
};
