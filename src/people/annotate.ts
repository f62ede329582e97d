import type { DatedDocument } from "../document.ts";
import type { Annotation } from "../engine/annotation.ts";

/** A mention of a person, before the document resolves it. */
export type PersonAnnotation = Annotation<"person", { readonly name: string }>;

/** Finds what may be mentions of people. */
export const annotatePeople = (_document: DatedDocument): PersonAnnotation[] => [];
