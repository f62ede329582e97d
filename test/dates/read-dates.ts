import { annotateDates } from "../../src/dates/annotate.ts";
import type { DateAnnotation } from "../../src/dates/date-annotation.ts";
import { resolveDates } from "../../src/dates/resolve.ts";
import type { SegmentedDocument } from "../../src/document.ts";
import { IDENTITY } from "../../src/engine/source-map.ts";
import { createTrace } from "../../src/engine/trace.ts";
import type { Language } from "../../src/languages/codes.ts";
import type { DateEntry } from "../../src/records/schema.ts";
import { isRejected } from "../../src/stage.ts";
import { segment } from "../../src/stages/segment.ts";

/** The day on which the texts of the examples were published, a Tuesday. */
export const PUBLISHED = "2025-03-11";

/** Cuts a plain text into a document, as the stages before the dates do. */
export const documentOf = (
  text: string,
  language: Language,
  published: string | null = PUBLISHED,
): SegmentedDocument => {
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    kind: "paragraph" as const,
    start: match.index,
    end: match.index + match[0].length,
  }));
  const outcome = segment.run({
    uri: "file:test.txt",
    mediaType: "text/plain",
    charsetHint: null,
    bytes: new Uint8Array(),
    contentHash: "",
    retrievedAt: null,
    publishedHint: published,
    languageHint: language,
    diagnostics: [],
    trace: createTrace(),
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
  if (isRejected(outcome)) throw new Error(outcome.rejected[0].message);
  return outcome;
};

/** What the dates stage makes of a text. */
export interface ReadDates {
  readonly annotations: readonly DateAnnotation[];
  readonly entries: readonly DateEntry[];
}

/** Annotates and resolves the dates of a text. */
export const readDates = (text: string, language: Language, published: string | null = PUBLISHED): ReadDates => {
  const { trace: _, ...document } = documentOf(text, language, published);
  const annotations = annotateDates(document);
  return { annotations, entries: resolveDates(document, annotations).dates };
};
