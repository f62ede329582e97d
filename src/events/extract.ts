import type { ResolvedDocument } from "../document.ts";
import type { EventEntry } from "../records/schema.ts";

/** Finds the events of a document; one entry an event. */
export const extractEvents = (_document: ResolvedDocument): readonly EventEntry[] => [];
