import type { DatedDocument } from "../../src/document.ts";
import { createTrace, type Trace } from "../../src/engine/trace.ts";
import type { Language } from "../../src/languages/codes.ts";
import { annotatePeople } from "../../src/people/annotate.ts";
import { resolvePeople } from "../../src/people/resolve.ts";
import type { CityEntry, OrganisationEntry, PersonEntry } from "../../src/records/schema.ts";
import { documentOf as segmentedDocumentOf } from "../dates/read-dates.ts";

/** A document of plain text, a block a line, segmented, without a publication date and without dates. */
export const documentOf = (language: Language, text: string, trace: Trace = createTrace()): DatedDocument => ({
  ...segmentedDocumentOf(text, language, null),
  trace,
  dates: [],
});

/** The people of a text, with the cities and organisations that the test names. */
export const readPeople = (
  language: Language,
  text: string,
  cities: readonly CityEntry[] = [],
  organisations: readonly OrganisationEntry[] = [],
): readonly PersonEntry[] => {
  const document = documentOf(language, text);
  return resolvePeople(document, annotatePeople(document), cities, organisations).entries;
};
