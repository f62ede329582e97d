import type { DatedDocument } from "../../src/document.ts";
import { IDENTITY } from "../../src/engine/source-map.ts";
import { createTrace, type Trace } from "../../src/engine/trace.ts";
import type { Language } from "../../src/languages/codes.ts";
import { annotatePeople } from "../../src/people/annotate.ts";
import { resolvePeople } from "../../src/people/resolve.ts";
import type { CityEntry, OrganisationEntry, PersonEntry } from "../../src/records/schema.ts";
import { isRejected } from "../../src/stage.ts";
import { segment } from "../../src/stages/segment.ts";

/** A document of plain text, a block a line, segmented, without dates. */
export const documentOf = (language: Language, text: string, trace: Trace = createTrace()): DatedDocument => {
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => ({
    kind: "paragraph" as const,
    start: index,
    end: index + line.length,
  }));
  const segmented = segment.run({
    uri: "file:test.txt",
    mediaType: "text/plain",
    charsetHint: null,
    bytes: new Uint8Array(),
    contentHash: "",
    retrievedAt: null,
    publishedHint: null,
    languageHint: null,
    diagnostics: [],
    trace,
    charset: "utf-8",
    content: text,
    contentMap: IDENTITY,
    title: "",
    text,
    blocks,
    textMap: IDENTITY,
    published: null,
    authors: [],
    credits: [],
    statedLanguage: null,
    furniture: [],
    language: { code: language, confidence: 1 },
    blockLanguages: blocks.map(() => language),
  });
  if (isRejected(segmented)) throw new Error("plain text is never rejected");
  return { ...segmented, dates: [] };
};

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
