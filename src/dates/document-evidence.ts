import type { Block, SegmentedDocument } from "../document.ts";
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

/** The one year that a stretch of text writes in full; undefined for none or several. */
const yearWithin = (annotations: readonly DateAnnotation[], { start, end }: Span): number | undefined => {
  const years = annotations.flatMap(({ span, value }) => {
    const date = writtenOf(value);
    const grain = grainOf(value);
    const within = span.start >= start && span.end <= end && (grain === "year" || grain === "month");
    return within && date && typeof date.year === "number" && date.inName !== true ? [date.year] : [];
  });
  return years.length === 1 ? years[0] : undefined;
};

const LONGEST_HEADING = 60;

/** A heading, or a short line of a plain text that ends without a stop. */
const isHeading = (text: string, { kind, start, end }: Block): boolean =>
  kind === "heading" ||
  (kind === "paragraph" && end - start <= LONGEST_HEADING && !/[.!?:;,…]$/.test(text.slice(start, end).trimEnd()));

/** Finds the year that the heading of a place's section names ("Plans for 2025"), else the one of the document's title. */
export const findReportYears = (
  { blocks, text }: SegmentedDocument,
  annotations: readonly DateAnnotation[],
): ((offset: number) => ReportYear | undefined) => {
  const headings = blocks.filter((block) => block.kind === "title" || isHeading(text, block));
  const years = headings.map((heading) => ({ heading, year: yearWithin(annotations, heading) }));
  const title = years.find(({ heading }) => heading.kind === "title")?.year;
  return (offset) => {
    const section = years.findLast(({ heading }) => heading.start <= offset);
    if (section?.year !== undefined && section.heading.kind !== "title") return { year: section.year, of: "section" };
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
