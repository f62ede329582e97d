import type { EventsDocument, RecordDocument } from "../document.ts";
import type { RecordPipeline } from "../records/schema.ts";
import { toRecord } from "../records/to-record.ts";
import type { Stage } from "../stage.ts";

/** Writes down what is known of a document in the form of the record; `pipeline` says who made it. */
export const record = (pipeline: RecordPipeline): Stage<EventsDocument, RecordDocument> => ({
  id: "record",
  run: (document) => ({ ...document, record: toRecord(document, pipeline) }),
});
