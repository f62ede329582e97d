import { type CalendarValue, interval, type PartialDate, single } from "../engine/calendar.ts";
import { monthsOfPart } from "../engine/calendar-bounds.ts";
import { formatDate } from "../engine/calendar-edtf.ts";

/** The last date of a value. */
export const lastDate = (value: CalendarValue): PartialDate | null => {
  if (value.type === "date") return value.date;
  return value.type === "set" ? (value.dates.at(-1) ?? null) : (value.to ?? value.from);
};

/** The first date of a value. */
export const firstDate = (value: CalendarValue): PartialDate | null => {
  if (value.type === "date") return value.date;
  return value.type === "set" ? (value.dates[0] ?? null) : (value.from ?? value.to);
};

/** EDTF has no seasons within intervals: they become their months. */
const plainEnd = (date: PartialDate | null, end: "from" | "to"): PartialDate | null => {
  if (date?.part === undefined || date.year === undefined) return date;
  const month = monthsOfPart(date.part)[end === "from" ? 0 : 1];
  return month > 12 ? { year: date.year + 1, month: month - 12 } : { year: date.year, month };
};

/**
 * The value with months for seasons within an interval, which EDTF has no words for; "since the spring" keeps its season
 * alone, and what ends where it begins is one date.
 */
export const plainInterval = (value: CalendarValue): CalendarValue => {
  if (value.type !== "interval") return value;
  const only = value.from === null ? value.to : value.to === null ? value.from : null;
  if (only?.part !== undefined) return single(only);
  const [from, to] = [plainEnd(value.from, "from"), plainEnd(value.to, "to")];
  return from && to && formatDate(from) === formatDate(to) ? single(from) : interval(from, to);
};
