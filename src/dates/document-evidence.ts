import type { Block, SegmentedDocument } from "../document.ts";
import { firstIndex } from "../engine/first-index.ts";
import type { Span } from "../engine/span.ts";
import type { DateAnnotation } from "./date-annotation.ts";
import type { ReportYear } from "./date-context.ts";
import type { WrittenDate } from "./expression.ts";
import { grainOf, writtenOf } from "./expression-parts.ts";

const keyOf = ({ month, day }: WrittenDate): string => `${typeof month === "number" ? month : ""}-${day ?? ""}`;

/** Finds the year that the document writes elsewhere beside the same month and day; two different years say nothing. */
export const findYearsElsewhere = (
  annotations: readonly DateAnnotation[],
): ((date: WrittenDate) => number | undefined) => {
  const years = new Map<string, number>();
  for (const { value } of annotations) {
    const date = writtenOf(value);
    if (typeof date?.year !== "number" || date.month === undefined) continue;
    const key = keyOf(date);
    years.set(key, years.has(key) && years.get(key) !== date.year ? Number.NaN : date.year);
  }
  return (date) => {
    const year = years.get(keyOf(date));
    return year === undefined || Number.isNaN(year) ? undefined : year;
  };
};

/** The year that a date writes in full, when it is no finer than a month and in no name. */
const coarseYear = ({ value }: DateAnnotation): number | undefined => {
  const date = writtenOf(value);
  const grain = grainOf(value);
  const coarse = (grain === "year" || grain === "month") && date?.inName !== true;
  return coarse && typeof date?.year === "number" ? date.year : undefined;
};

/** The one year that each of some stretches writes in full; stretches and dates are in text order, and each is looked at once. */
const yearsWithin = (
  annotations: readonly DateAnnotation[],
  stretches: readonly Span[],
): readonly (number | undefined)[] => {
  let next = 0;
  return stretches.map(({ start, end }) => {
    const years: number[] = [];
    for (; next < annotations.length && (annotations[next]?.span.start ?? 0) < end; next += 1) {
      const annotation = annotations[next];
      const year = annotation && annotation.span.start >= start ? coarseYear(annotation) : undefined;
      if (year !== undefined && annotation && annotation.span.end <= end) years.push(year);
    }
    return years.length === 1 ? years[0] : undefined;
  });
};

const LONGEST_HEADING = 60;

/** A heading, or a short line of a plain text that ends without a stop. */
const isHeading = (text: string, { kind, start, end }: Block): boolean =>
  kind === "heading" ||
  (kind === "paragraph" && end - start <= LONGEST_HEADING && !/[.!?:;,…]$/.test(text.slice(start, end).trimEnd()));

/** "2010. On 12 June they met", "2010 – on 12 June they met": a year that opens its line stands over the line as a heading does. */
const RUN_IN = /^\s*(\d{4})(?=\s*(?:[–—:]|\.\s))/;

/** The headings of a text, and the years that open a line. */
const headingsOf = ({ blocks, text }: SegmentedDocument): readonly Block[] =>
  blocks.flatMap((block) => {
    if (block.kind === "title" || isHeading(text, block)) return [block];
    const [opening] = RUN_IN.exec(text.slice(block.start, block.start + LONGEST_HEADING)) ?? [];
    return opening === undefined ? [] : [{ ...block, end: block.start + opening.length }];
  });

/** Finds the year that the heading of a place's section names ("Plans for 2025"), else the one of the document's title. */
export const findReportYears = (
  document: SegmentedDocument,
  annotations: readonly DateAnnotation[],
): ((offset: number) => ReportYear | undefined) => {
  const headings = headingsOf(document);
  const years = yearsWithin(annotations, headings);
  const title = years[headings.findIndex(({ kind }) => kind === "title")];
  return (offset) => {
    const section = firstIndex(headings.length, (index) => (headings[index]?.start ?? 0) > offset) - 1;
    const year = years[section];
    if (year !== undefined && headings[section]?.kind !== "title") return { year, of: "section" };
    return title === undefined ? undefined : { year: title, of: "title" };
  };
};

/** A slash date whose first number cannot be a month shows the order for all of them. */
export const writesDayFirst = (document: SegmentedDocument, annotations: readonly DateAnnotation[]): boolean =>
  annotations.some(({ value, span }) => {
    const date = writtenOf(value);
    const [first, second] = document.text.slice(span.start, span.end).split("/");
    return second !== undefined && date?.day !== undefined && date.day > 12 && Number(first) === date.day;
  });
