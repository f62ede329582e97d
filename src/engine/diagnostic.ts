import type { Span } from "./span.ts";

/** How much a diagnostic matters: `error` goes with a rejection, `warning` asks for a look, `info` explains. */
export type Severity = "info" | "warning" | "error";

/**
 * Something a stage has to say about a document.
 * Shape: `code` is `<area>/<what>` in words and never re-used for something else; `message` is one sentence.
 */
export interface Diagnostic {
  readonly code: string;
  readonly stage: string;
  readonly severity: Severity;
  readonly message: string;
  readonly span?: Span;
}
