import type { SegmentedDocument } from "../document.ts";
import type { DateAnnotation } from "./date-annotation.ts";
import type { WrittenDate } from "./expression.ts";
import { writtenOf } from "./expression-parts.ts";

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

/** A slash date whose first number cannot be a month shows the order for all of them. */
export const writesDayFirst = (document: SegmentedDocument, annotations: readonly DateAnnotation[]): boolean =>
  annotations.some(({ value, span }) => {
    const date = writtenOf(value);
    const [first, second] = document.text.slice(span.start, span.end).split("/");
    return second !== undefined && date?.day !== undefined && date.day > 12 && Number(first) === date.day;
  });
