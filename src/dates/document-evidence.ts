import type { SegmentedDocument } from "../document.ts";
import type { DateAnnotation } from "./date-annotation.ts";
import type { DocumentAnchor } from "./document-anchor.ts";
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

/** The year that the title of a report names, when the document came out in the year after it. */
export const findReportYear = (
  { blocks }: SegmentedDocument,
  annotations: readonly DateAnnotation[],
  anchor: DocumentAnchor | null,
): number | undefined => {
  const title = blocks.find(({ kind }) => kind === "title");
  const years = annotations.flatMap(({ span, value }) => {
    const date = writtenOf(value);
    const inTitle = title !== undefined && span.start >= title.start && span.end <= title.end;
    return inTitle && date && grainOf(value) === "year" && typeof date.year === "number" && date.inName !== true
      ? [date.year]
      : [];
  });
  return years.length === 1 && anchor?.basis === "publication" && anchor.date.year === (years[0] ?? 0) + 1
    ? years[0]
    : undefined;
};

/** A slash date whose first number cannot be a month shows the order for all of them. */
export const writesDayFirst = (document: SegmentedDocument, annotations: readonly DateAnnotation[]): boolean =>
  annotations.some(({ value, span }) => {
    const date = writtenOf(value);
    const [first, second] = document.text.slice(span.start, span.end).split("/");
    return second !== undefined && date?.day !== undefined && date.day > 12 && Number(first) === date.day;
  });
