import type { DatedDocument } from "../document.ts";
import type { Annotation } from "../engine/annotation.ts";

/** A mention of a organisation, before the document resolves it. */
export type OrganisationAnnotation = Annotation<"organisation", { readonly name: string }>;

/** Finds what may be mentions of organisations. */
export const annotateOrganisations = (_document: DatedDocument): OrganisationAnnotation[] => [];
