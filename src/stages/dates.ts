import { annotateDates } from "../dates/annotate.ts";
import { resolveDates } from "../dates/resolve.ts";
import type { DatedDocument, SegmentedDocument } from "../document.ts";
import type { Stage } from "../stage.ts";

/** Finds the dates of a document and resolves them against one another and the publication date. */
export const dates: Stage<SegmentedDocument, DatedDocument> = {
  id: "dates",
  run: (document) => ({ ...document, ...resolveDates(document, annotateDates(document)) }),
};
