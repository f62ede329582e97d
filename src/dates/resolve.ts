import type { SegmentedDocument } from "../document.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import type { DateEntry, Published } from "../records/schema.ts";
import type { DateAnnotation } from "./annotate.ts";

/** What the dates stage adds to a document. */
export interface ResolvedDates {
  readonly dates: readonly DateEntry[];
  readonly published: Published | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Resolves date expressions: anchors, anaphora, tense; one entry a date. */
export const resolveDates = (document: SegmentedDocument, _annotations: readonly DateAnnotation[]): ResolvedDates => ({
  dates: [],
  published: document.published,
  diagnostics: document.diagnostics,
});
