import type { SegmentedDocument } from "../document.ts";
import type { PartialDate } from "../engine/calendar.ts";
import { isPossible } from "../engine/calendar-days.ts";
import { parseEdtf } from "../engine/calendar-edtf.ts";
import type { Published } from "../records/schema.ts";
import { withParts } from "./choose-year.ts";
import type { DateAnnotation } from "./date-annotation.ts";
import { grainOf, writtenOf } from "./expression-parts.ts";

/** What the dates of a document count from, and how it is known. */
export interface DocumentAnchor {
  readonly date: PartialDate;
  readonly basis: "publication" | "document";
}

const fromEdtf = (edtf: string | null | undefined): DocumentAnchor | undefined => {
  const value = edtf ? parseEdtf(edtf) : undefined;
  const date = value?.type === "date" ? value.date : undefined;
  return date?.year !== undefined && date.digits === undefined ? { date, basis: "publication" } : undefined;
};

/** The year of "© City 2025" beside a photo. */
const fromCredits = (document: SegmentedDocument): DocumentAnchor | undefined => {
  const years = document.credits.flatMap(({ year }) => (year && /^\d{4}$/.test(year) ? [Number(year)] : []));
  return years.length === 0 ? undefined : { date: { year: Math.max(...years) }, basis: "document" };
};

/** "pernai, 2011 m. kovo 8 d.": last year was 2011. */
const fromHints = (annotations: readonly DateAnnotation[]): DocumentAnchor | undefined => {
  for (const { value } of annotations) {
    const year = writtenOf(value)?.anchorYear;
    if (year !== undefined) return { date: { year }, basis: "document" };
  }
  return undefined;
};

/** How far into a text its news stands: a history page names its first date later. */
const LEAD = 900;

/** News tells of its own time; an older first date is where a story of history begins. */
const OLDEST_NEWS = 1990;

const explicitYear = ({ value }: DateAnnotation): number | undefined => {
  const year = writtenOf(value)?.year;
  return typeof year === "number" ? year : undefined;
};

const explicitDay = ({ value }: DateAnnotation): PartialDate | undefined => {
  const date = value.type === "range" ? value.from && writtenOf(value.from) : writtenOf(value);
  const full = typeof date?.year === "number" && typeof date.month === "number" && date.day !== undefined;
  const day = full ? { year: date.year as number, month: date.month as number, day: date.day as number } : undefined;
  return day && isPossible(day) ? day : undefined;
};

const isFine = ({ value }: DateAnnotation): boolean => {
  const grain = grainOf(value);
  return value.type === "range" || value.type === "set" || grain === "day" || grain === "weekday" || grain === "month";
};

/**
 * The date that the first words of the news state in full. Nothing is taken when the first fine date of the text has no year
 * (then the text does not say it), or when a later part of the text tells of a later year as past.
 */
const fromLead = (
  document: SegmentedDocument,
  annotations: readonly DateAnnotation[],
  isPast: (index: number) => boolean,
): DocumentAnchor | undefined => {
  const start = document.blocks.find(({ kind }) => kind !== "title" && kind !== "heading")?.start ?? 0;
  const fine = annotations.filter((one) => isFine(one) && writtenOf(one.value)?.inName !== true);
  const first = fine[0];
  if (!first || first.span.start > start + LEAD) return undefined;
  const block = document.blocks.find(({ start: from, end }) => from <= first.span.start && first.span.end <= end);
  const days = fine
    .filter(({ span }) => block && span.start >= block.start && span.end <= block.end)
    .flatMap((one) => explicitDay(one) ?? []);
  const own = explicitYear(first) ?? explicitDay(first)?.year;
  if (own === undefined || own < OLDEST_NEWS) return undefined;
  const lead = days.filter(({ year }) => (year ?? 0) <= own + 1).at(-1);
  const later = annotations.some((one, index) => (explicitYear(one) ?? 0) > (lead?.year ?? 0) && isPast(index));
  return lead && !later ? { date: lead, basis: "document" } : undefined;
};

/** A report without a day of its own is dated by its title ("Sprawozdanie za 2018 rok"). */
const fromTitle = (document: SegmentedDocument, annotations: readonly DateAnnotation[]): DocumentAnchor | undefined => {
  const title = document.blocks.find(({ kind }) => kind === "title");
  const dated = annotations.filter(
    ({ span, value }) =>
      title !== undefined && span.start >= title.start && span.end <= title.end && writtenOf(value)?.inName !== true,
  );
  const date = dated.length === 1 && dated[0] ? writtenOf(dated[0].value) : undefined;
  if (typeof date?.year !== "number" || date.year < OLDEST_NEWS) return undefined;
  const month = typeof date.month === "number" ? date.month : undefined;
  const day = month === undefined ? undefined : date.day;
  return { date: withParts({ year: date.year, month, day, part: undefined }), basis: "document" };
};

/** Finds what relative dates count from: the publication date, else evidence in the document, else nothing. */
export const findAnchor = (
  document: SegmentedDocument,
  published: Published | null,
  annotations: readonly DateAnnotation[],
  isPast: (index: number) => boolean,
): DocumentAnchor | null =>
  fromEdtf(published?.edtf) ??
  fromEdtf(document.publishedHint) ??
  fromHints(annotations) ??
  fromTitle(document, annotations) ??
  fromLead(document, annotations, isPast) ??
  fromCredits(document) ??
  null;
