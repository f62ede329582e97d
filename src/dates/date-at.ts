import type { DatedDocument } from "../document.ts";
import { overlaps, type Span } from "../engine/span.ts";
import type { DateEntry } from "../records/schema.ts";

/** The date entry whose mention shares words with a stretch of text (offsets), the first if there are several. */
export const dateAt = ({ dates }: Pick<DatedDocument, "dates">, span: Span): DateEntry | undefined => {
  let found: { entry: DateEntry; start: number } | undefined;
  for (const entry of dates)
    for (const mention of entry.mentions)
      if (overlaps(mention, span) && (!found || mention.start < found.start)) found = { entry, start: mention.start };
  return found?.entry;
};
