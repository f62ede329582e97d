import { type CalendarValue, interval, type PartialDate, precisionOf, single } from "../engine/calendar.ts";
import { boundsOfDate } from "../engine/calendar-bounds.ts";
import type { Phase } from "./expression.ts";

/** The first or second half of a month or year. */
export const halfOf = (phase: Phase, date: PartialDate): CalendarValue => {
  const first = phase === "firstHalf";
  if (precisionOf(date) === "year" && date.year !== undefined)
    return single({ year: date.year, part: first ? 40 : 41 });
  const last = date.year === undefined ? 31 : (boundsOfDate(date).latest?.day ?? 31);
  if (precisionOf(date) !== "month") return single(date);
  if (date.year === undefined && !first) return single(date);
  return interval({ ...date, day: first ? 1 : 16 }, { ...date, day: first ? 15 : last });
};
