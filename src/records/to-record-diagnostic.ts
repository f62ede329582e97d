import type { Diagnostic } from "../engine/diagnostic.ts";
import type { RecordDiagnostic } from "./schema.ts";

/** Makes a record's diagnostic, with its span laid flat. */
export const toRecordDiagnostic = ({ code, stage, severity, message, span }: Diagnostic): RecordDiagnostic => ({
  code,
  stage,
  severity,
  message,
  ...(span ? { start: span.start, end: span.end } : {}),
});
