import type { DatedDocument } from "../document.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import type { CityEntry, OrganisationEntry, PersonEntry } from "../records/schema.ts";
import type { PersonAnnotation } from "./annotate.ts";

/** Clusters the mentions of a person, names them in the nominative, reads their offices; one entry a person. */
export const resolvePeople = (
  _document: DatedDocument,
  _annotations: readonly PersonAnnotation[],
  _cities: readonly CityEntry[],
  _organisations: readonly OrganisationEntry[],
): { readonly entries: readonly PersonEntry[]; readonly diagnostics: readonly Diagnostic[] } => ({
  entries: [],
  diagnostics: [],
});
