import type { RecordDocument, SourceDocument } from "../document.ts";
import type { RejectedSource } from "../records/schema.ts";
import { isRejected, type Rejected } from "../stage.ts";
import { isUnread, readFile } from "../stages/read.ts";
import { extractRecords } from "./extract-record.ts";
import { finishRecord, finishRejection } from "./finish-document.ts";
import type { Outcome, Work, WorkSettings } from "./work.ts";

const sourceOf = ({ uri, mediaType, contentHash, retrievedAt }: SourceDocument): RejectedSource => ({
  uri,
  mediaType,
  charset: null,
  contentHash,
  retrievedAt,
});

/** Documents go through the stages together as long as they are no longer than this in all; a long one goes alone. Units: bytes. */
const TOGETHER = 128 * 1024;

/** The sources from one on that go through the stages together. */
const nextTogether = (sources: readonly SourceDocument[], from: number): readonly SourceDocument[] => {
  let end = from;
  for (let size = 0; end < sources.length; end += 1) {
    size += sources[end]?.bytes.length ?? 0;
    if (size > TOGETHER && end > from) break;
  }
  return sources.slice(from, end);
};

const finishAll = async (sources: readonly SourceDocument[], settings: WorkSettings): Promise<Outcome[]> => {
  const finished: Outcome[] = [];
  while (finished.length < sources.length) {
    const together = nextTogether(sources, finished.length);
    const outcomes = await extractRecords(together, settings.config, settings.pipeline);
    outcomes.forEach((outcome, index) => {
      const source = together[index];
      if (source) finished.push(finishOne(source, outcome, settings));
    });
  }
  return finished;
};

const finishOne = (source: SourceDocument, outcome: RecordDocument | Rejected, settings: WorkSettings): Outcome =>
  isRejected(outcome)
    ? finishRejection(sourceOf(source), outcome.rejected, settings)
    : finishRecord(outcome.record, settings);

/** Takes documents from their sources to their files, in order; the same on the main thread and on a worker. */
export const processDocuments = async (works: readonly Work[], settings: WorkSettings): Promise<readonly Outcome[]> => {
  const { config, hints } = settings;
  const read = works.map((work) => ("kind" in work ? readFile(work, hints, config.limits.documentBytes) : work));
  const finished = (
    await finishAll(
      read.filter((source): source is SourceDocument => !isUnread(source)),
      settings,
    )
  ).values();
  return read.flatMap((source) =>
    isUnread(source) ? finishRejection(source.source, source.diagnostics, settings) : (finished.next().value ?? []),
  );
};
