import type { RecordDocument, SourceDocument } from "../document.ts";
import { isRejected, type Rejected, reject } from "../stage.ts";
import { isUnread, type Unread } from "../stages/read.ts";
import { extractRecords } from "./extract-record.ts";
import { finishRecord, finishRejection } from "./finish-document.ts";
import { readWork } from "./read-work.ts";
import { rejectedSourceOf } from "./rejected-source.ts";
import type { Outcome, Work, WorkSettings } from "./work.ts";

type Read = SourceDocument | Unread;

/** Documents go through the stages together as long as they are no longer than this in all; a long one goes alone. Units: bytes. */
const TOGETHER = 128 * 1024;

/** Reads works, and gives those at once that go through the stages together; no more of them than those are in memory. */
function* readTogether(works: readonly Work[], settings: WorkSettings): Generator<readonly Read[]> {
  let together: Read[] = [];
  let size = 0;
  for (const work of works) {
    const read = readWork(work, settings);
    const bytes = isUnread(read) ? 0 : read.bytes.length;
    if (together.length > 0 && size + bytes > TOGETHER) {
      yield together;
      together = [];
      size = 0;
    }
    together.push(read);
    size += bytes;
  }
  if (together.length > 0) yield together;
}

const finish = (read: Read, outcome: RecordDocument | Rejected, settings: WorkSettings): Outcome =>
  isRejected(outcome)
    ? finishRejection(isUnread(read) ? read.source : rejectedSourceOf(read), outcome.rejected, settings)
    : finishRecord(outcome.record, settings);

/** Takes documents from their sources to their files, in order; the same on the main thread and on a worker. */
export const processDocuments = async (works: readonly Work[], settings: WorkSettings): Promise<readonly Outcome[]> => {
  const finished: Outcome[] = [];
  for (const together of readTogether(works, settings)) {
    const sources = together.map((read) => (isUnread(read) ? reject(...read.diagnostics) : read));
    const outcomes = await extractRecords(sources, settings.config, settings.pipeline);
    for (const [index, read] of together.entries()) {
      const outcome = outcomes[index];
      if (outcome) finished.push(finish(read, outcome, settings));
    }
  }
  return finished;
};
