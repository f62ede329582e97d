import type { DatedDocument } from "../document.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import type { CityEntry } from "../records/schema.ts";
import type { CityAnnotation } from "./annotate.ts";

/** Decides which cities are meant; one entry a city. */
export const resolveCities = (
  _document: DatedDocument,
  _annotations: readonly CityAnnotation[],
): { readonly entries: readonly CityEntry[]; readonly diagnostics: readonly Diagnostic[] } => ({
  entries: [],
  diagnostics: [],
});
