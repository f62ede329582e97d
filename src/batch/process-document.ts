import type { SourceDocument } from "../document.ts";
import type { RejectedSource } from "../records/schema.ts";
import { isRejected } from "../stage.ts";
import { isUnread, readFile } from "../stages/read.ts";
import { extractRecord } from "./extract-record.ts";
import { finishRecord, finishRejection } from "./finish-document.ts";
import type { Outcome, Work, WorkSettings } from "./work.ts";

const sourceOf = ({ uri, mediaType, contentHash, retrievedAt }: SourceDocument): RejectedSource => ({
  uri,
  mediaType,
  charset: null,
  contentHash,
  retrievedAt,
});

/** Takes one document from its source to its files; the same on the main thread and on a worker. */
export const processDocument = async (work: Work, settings: WorkSettings): Promise<Outcome> => {
  const { config, hints, pipeline } = settings;
  const source = "kind" in work ? readFile(work, hints, config.limits.documentBytes) : work;
  if (isUnread(source)) return finishRejection(source.source, source.diagnostics, settings);
  const outcome = await extractRecord(source, config, pipeline);
  return isRejected(outcome)
    ? finishRejection(sourceOf(source), outcome.rejected, settings)
    : finishRecord(outcome.record, settings);
};
