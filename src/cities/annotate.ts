import type { DatedDocument } from "../document.ts";
import type { Annotation } from "../engine/annotation.ts";

/** A mention of a city, before the document resolves it. */
export type CityAnnotation = Annotation<"city", { readonly name: string }>;

/** Finds what may be mentions of cities. */
export const annotateCities = (_document: DatedDocument): CityAnnotation[] => [];
