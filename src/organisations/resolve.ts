import type { DatedDocument } from "../document.ts";
import type { Diagnostic } from "../engine/diagnostic.ts";
import type { CityEntry, OrganisationEntry } from "../records/schema.ts";
import type { OrganisationAnnotation } from "./annotate.ts";

/** Joins the mentions of an organisation and links its city; one entry an organisation. */
export const resolveOrganisations = (
  _document: DatedDocument,
  _annotations: readonly OrganisationAnnotation[],
  _cities: readonly CityEntry[],
): { readonly entries: readonly OrganisationEntry[]; readonly diagnostics: readonly Diagnostic[] } => ({
  entries: [],
  diagnostics: [],
});
