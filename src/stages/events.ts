import type { EventsDocument, ResolvedDocument } from "../document.ts";
import { extractEvents } from "../events/extract.ts";
import { linkPartnerships } from "../events/partnerships.ts";
import type { Stage } from "../stage.ts";

/** Finds what happened, and the partnerships between cities that follow from it. */
export const events: Stage<ResolvedDocument, EventsDocument> = {
  id: "events",
  run: (document) => {
    const found = extractEvents(document);
    return { ...document, events: found, partnerships: linkPartnerships(document, found) };
  },
};
