import type { CalendarValue, PartialDate } from "./calendar.ts";
import { type CalendarDay, daysInMonth } from "./calendar-days.ts";

/** The first and the last day that a date may mean; null where the year is unknown or the end is open. */
export interface Bounds {
  readonly earliest: CalendarDay | null;
  readonly latest: CalendarDay | null;
}

const NONE: Bounds = { earliest: null, latest: null };

/** First and last month of the seasons, quarters and halves of EDTF; a winter ends in the next year. */
const PARTS: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

const monthSpan = (year: number, first: number, last: number): Bounds => {
  const endYear = last > 12 ? year + 1 : year;
  const month = last > 12 ? last - 12 : last;
  return {
    earliest: { year, month: first, day: 1 },
    latest: { year: endYear, month, day: daysInMonth(month, endYear) },
  };
};

/** The months that a season, quarter or half covers: `[first, last]`, over 12 when it runs into the next year. */
export const monthsOfPart = (part: number): readonly [number, number] => PARTS[part] ?? [1, 12];

/** The bounds of one partial date. */
export const boundsOfDate = ({ year, month, day, part, digits }: PartialDate): Bounds => {
  if (year === undefined) return NONE;
  if (digits !== undefined) {
    const size = digits === 3 ? 10 : 100;
    const first = Math.floor(year / size) * size;
    return { earliest: { year: first, month: 1, day: 1 }, latest: { year: first + size - 1, month: 12, day: 31 } };
  }
  if (part !== undefined) return monthSpan(year, ...monthsOfPart(part));
  if (month === undefined) return monthSpan(year, 1, 12);
  if (day === undefined) return monthSpan(year, month, month);
  return { earliest: { year, month, day }, latest: { year, month, day } };
};

/** The bounds of a date, an interval or a set. */
export const boundsOf = (value: CalendarValue): Bounds => {
  if (value.type === "date") return boundsOfDate(value.date);
  if (value.type === "set") {
    const all = value.dates.map(boundsOfDate);
    return { earliest: all[0]?.earliest ?? null, latest: all.at(-1)?.latest ?? null };
  }
  return {
    earliest: value.from && boundsOfDate(value.from).earliest,
    latest: value.to && boundsOfDate(value.to).latest,
  };
};
