import type { Diagnostic } from "../engine/diagnostic.ts";
import { recordIdOf } from "./ids.ts";
import { REJECTION_SCHEMA, type RecordPipeline, type RejectedSource, type Rejection } from "./schema.ts";
import { toRecordDiagnostic } from "./to-record-diagnostic.ts";

/** Makes the rejection of a document that cannot become a record. */
export const toRejection = (
  source: RejectedSource,
  pipeline: RecordPipeline,
  diagnostics: readonly Diagnostic[],
): Rejection => ({
  schema: REJECTION_SCHEMA,
  id: recordIdOf(source.uri),
  source,
  pipeline,
  diagnostics: diagnostics.map(toRecordDiagnostic),
});
