import type { SegmentedDocument } from "../document.ts";
import type { Annotation } from "../engine/annotation.ts";

/** A date as it was read, before the document resolves it. */
export type DateAnnotation = Annotation<"date", { readonly edtf: string }>;

/** Finds the date expressions of a document, in one pass. */
export const annotateDates = (_document: SegmentedDocument): DateAnnotation[] => [];
