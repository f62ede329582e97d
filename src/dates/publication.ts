import type { Block, SegmentedDocument } from "../document.ts";
import type { PartialDate } from "../engine/calendar.ts";
import { isPossible } from "../engine/calendar-days.ts";
import { formatDate, parseEdtf } from "../engine/calendar-edtf.ts";
import { findPhraseBefore } from "../engine/phrase-index.ts";
import { contains, mentionOf, type Span } from "../engine/span.ts";
import type { Token } from "../engine/token.ts";
import type { Published } from "../records/schema.ts";
import { type CompiledPack, packOf } from "./compile-pack.ts";
import type { DateAnnotation } from "./date-annotation.ts";

/** The publication of a document: the statement, and which date annotations make it. */
export interface Publication {
  readonly published: Published | null;
  readonly statements: ReadonlySet<DateAnnotation>;
}

/** A dateline stands among the first blocks, or is the last words of a text. */
const FIRST_BLOCKS = 4;
/** "Warszawa, 5 maja 2016 r., godz. 12:00 | Redakcja": a dateline has few other words, and no verb. */
const OTHER_WORDS = 6;

const fullDate = ({ value }: DateAnnotation): PartialDate | undefined => {
  if (value.type !== "written") return undefined;
  const { year, month, day } = value.date;
  const full =
    typeof year === "number" && typeof month === "number" && day !== undefined ? { year, month, day } : undefined;
  return full && isPossible(full) ? full : undefined;
};

const blockIndexOf = (blocks: readonly Block[], annotation: DateAnnotation, from: number): number => {
  let index = from;
  while (index < blocks.length - 1 && (blocks[index]?.end ?? 0) <= annotation.span.start) index += 1;
  return index;
};

/** Marks after which an author or a department may follow the date: "11.04.2013 | Redakcja". */
const SEPARATORS = /^[|·•/–—-]$/;
/** Units and hours that belong to the date itself. */
const OF_DATE = /^(?:r|roku|m|d|godz|godzina|val|am|pm|h)$/;

/** A paper or a press office may write more of itself. */
const ISSUER_WORDS = 12;

const QUOTES: ReadonlySet<string> = new Set(["„", "“", "”", '"', "«", "»"]);

/** The words of a range, but for names in quotation marks. */
const wordsOf = (tokens: readonly Token[]): readonly Token[] => {
  let quoted = false;
  return tokens.filter(({ kind, text }) => {
    if (QUOTES.has(text)) quoted = !quoted;
    return kind === "word" && !quoted;
  });
};

/** "Municipal newsletter", "Referat Sportu": who issues a text, or what it is, and nothing that happens. */
const isIssuer = (all: readonly Token[], words: readonly Token[], { pack }: CompiledPack): boolean =>
  words.length <= ISSUER_WORDS &&
  words.some(({ lower }) => pack.issuers.has(lower)) &&
  words.every((one) => pack.tenseOf(one, all) === undefined);

/** Before a date in a date line stand a place, a label or who issues it: capitalised words, small words. */
const isDateLineHead = (all: readonly Token[], { start, end }: Span, compiled: CompiledPack): boolean => {
  const { prepositions, pack } = compiled;
  const tokens = all.slice(start, end);
  const words = wordsOf(tokens);
  const last = tokens.findLast(({ lower }) => !pack.timeWords.has(lower));
  if (last?.text === "," && isIssuer(all, words, compiled)) return true;
  // "DECISIONS OF 5 DECEMBER": a small word that makes the date a part of a noun makes a title.
  const attributive = last !== undefined && prepositions.has(last.lower);
  return (
    words.length <= OTHER_WORDS && !attributive && words.every((one) => one.capitalised || prepositions.has(one.lower))
  );
};

/** After it stands a clock time, or, beyond a separator, an author; "12.05.1994 – umowę podpisano" tells a story. */
const isDateLineTail = (all: readonly Token[], { start, end: last }: Span, compiled: CompiledPack): boolean => {
  const tokens = all.slice(start, last);
  if (tokens[0]?.text === "," && isIssuer(all, wordsOf(tokens), compiled)) return true;
  const end = tokens.findIndex(({ text }) => SEPARATORS.test(text));
  const near = (end === -1 ? tokens : tokens.slice(0, end)).filter(({ kind }) => kind === "word");
  const far = end === -1 ? [] : tokens.slice(end).filter(({ kind }) => kind === "word");
  const tells = far.some((token) => compiled.pack.tenseOf(token, all) !== undefined);
  return near.every(({ lower }) => OF_DATE.test(lower)) && far.length <= OTHER_WORDS && !tells;
};

const LONGEST_LINE = 160;

/** Tells whether a block is nothing but a date line: a place before the date, a time or an author after it, no sentence. */
const isDateLine = (document: SegmentedDocument, annotation: DateAnnotation, block: Block): boolean => {
  const kind = block.kind !== "paragraph" && block.kind !== "table";
  if (kind || block.end - block.start > LONGEST_LINE || document.blocks.length < 2) return false;
  const { tokens } = document;
  let first = annotation.tokens.start;
  while (first > 0 && !tokens[first]?.opensBlock) first -= 1;
  let last = annotation.tokens.end;
  while (last < tokens.length && !tokens[last]?.opensBlock) last += 1;
  return (
    isDateLineHead(tokens, { start: first, end: annotation.tokens.start }, packOf(annotation.language)) &&
    isDateLineTail(tokens, { start: annotation.tokens.end, end: last }, packOf(annotation.language))
  );
};

/** "Data publikacji: 12.05.2016": a label right before the date, a colon or not between. */
const isLabelled = ({ tokens }: SegmentedDocument, annotation: DateAnnotation): boolean => {
  const { publicationLabels } = packOf(annotation.language);
  const { start } = annotation.tokens;
  const colon = tokens[start - 1]?.text === ":" && !tokens[start - 1]?.opensBlock ? start - 1 : start;
  const label = findPhraseBefore(publicationLabels, tokens, colon);
  return (
    label !== undefined &&
    (tokens[label.start]?.opensBlock === true || colon < start || tokens[label.start]?.capitalised === true)
  );
};

/** Behind a date line at the end stand at most an author and a department. */
const SIGNATURE = 80;
const LAST_BLOCKS = 3;

const closes = (blocks: readonly Block[], index: number): boolean =>
  index >= blocks.length - LAST_BLOCKS && blocks.slice(index + 1).every(({ start, end }) => end - start <= SIGNATURE);

/** Finds the statement of the publication date, in the metadata or in the text. */
export const findPublication = (document: SegmentedDocument, annotations: readonly DateAnnotation[]): Publication => {
  const { blocks } = document;
  const known = document.published;
  const knownDay = known && parseEdtf(known.edtf.slice(0, 10));
  const statements = new Set<DateAnnotation>();
  let stated: DateAnnotation | undefined;
  let index = 0;
  for (const annotation of annotations) {
    const day = fullDate(annotation);
    if (!day) continue;
    index = blockIndexOf(blocks, annotation, index);
    const block = blocks[index];
    const covered =
      known?.start !== undefined &&
      known.end !== undefined &&
      contains({ start: known.start, end: known.end }, annotation.span);
    const edge = index < FIRST_BLOCKS || closes(blocks, index);
    const says =
      covered ||
      isLabelled(document, annotation) ||
      (edge && block !== undefined && isDateLine(document, annotation, block));
    const agrees = knownDay?.type !== "date" || formatDate(knownDay.date) === formatDate(day);
    if (!says || (known && !agrees && !covered)) continue;
    statements.add(annotation);
    stated ??= annotation;
  }
  if (known || !stated) return { published: known, statements };
  const { text: raw, ...span } = mentionOf(document.text, stated.span);
  const edtf = formatDate(fullDate(stated) ?? {});
  return { published: { edtf, basis: "text", raw, ...span }, statements };
};
