import { type PartialDate, single } from "../engine/calendar.ts";
import { boundsOf, monthsOfPart } from "../engine/calendar-bounds.ts";
import { addMonths, isPossible, weekdayOf } from "../engine/calendar-days.ts";
import { chooseYear, placeOf, withParts } from "./choose-year.ts";
import { type Basis, type DateContext, dayAnchor, fail, type Outcome } from "./date-context.ts";
import type { DateExpression, Offset, WrittenDate } from "./expression.ts";

/** The year that "last year" or "the same year" points at. */
export const yearOfOffset = (reference: Offset, context: DateContext): number | undefined => {
  if (
    reference.base === "publication" ||
    (reference.base === "either" && !(context.tense === "past" && context.previous))
  ) {
    const year = context.anchor?.year;
    return year === undefined ? undefined : year + reference.offset;
  }
  const previous = context.previous && boundsOf(context.previous);
  const year = (previous?.earliest ?? previous?.latest)?.year;
  return year === undefined ? undefined : year + reference.offset;
};

const basisOfOffset = (reference: Offset, context: DateContext): Basis =>
  reference.base !== "previous" ? context.anchorBasis : "document";

interface Dated {
  readonly year: number | undefined;
  readonly basis: Basis;
}

/** The nearest such day or month at or after a date: "pod koniec października 2011 r. …, 12 lutego" is in 2012. */
const yearBeside = ({ year, month, day }: PartialDate, wanted: { month: number; day?: number }): number | undefined => {
  if (year === undefined || month === undefined) return year;
  const ahead = wanted.month > month || (wanted.month === month && (wanted.day ?? 31) >= (day ?? 1));
  // A step back of a few months is the same year told out of order; a long one leads over the new year.
  return ahead || month - wanted.month < 6 ? year : year + 1;
};

const fitsWeekday = (date: WrittenDate, month: number, year: number): boolean =>
  date.weekday === undefined || date.day === undefined || weekdayOf({ year, month, day: date.day }) === date.weekday;

const findYear = (date: WrittenDate, month: number | undefined, context: DateContext): Dated => {
  if (typeof date.year === "number") return { year: date.year, basis: "explicit" };
  if (date.year) {
    const year = yearOfOffset(date.year, context);
    return { year, basis: year === undefined ? "partial" : basisOfOffset(date.year, context) };
  }
  const { neighbour } = context;
  const from = month ?? (date.part === undefined ? undefined : monthsOfPart(date.part)[0]);
  if (neighbour && !date.reach && from !== undefined) {
    const year = yearBeside(neighbour, { month: from, ...(date.day === undefined ? {} : { day: date.day }) });
    if (year !== undefined && fitsWeekday(date, from, year)) return { year, basis: "document" };
  }
  const place = placeOf({ month, day: date.day, part: date.part });
  const year = chooseYear(place, context, date.reach);
  if (year === undefined) {
    const elsewhere = context.yearElsewhere(date);
    return { year: elsewhere, basis: elsewhere === undefined ? "partial" : "document" };
  }
  // A weekday beside the day outweighs the tense.
  const fitting = month === undefined ? year : [year, year + 1, year - 1].find((one) => fitsWeekday(date, month, one));
  return { year: fitting ?? year, basis: context.anchorBasis };
};

/** A date of known parts, if the calendar has it. */
const dated = (
  { day, part, time }: WrittenDate,
  year: number | undefined,
  month: number | undefined,
  basis: Basis,
): Outcome => {
  const parts = withParts({ year, month, day, part });
  const found: PartialDate = time === undefined ? parts : { ...parts, time };
  if (!isPossible(found)) return fail("impossible-day");
  if (year === undefined && month === undefined) return fail("no-anchor");
  return { value: single(found), basis };
};

/** Resolves a date that is written in full and needs no context; undefined for any other. */
export const evaluateAlone = (expression: DateExpression): Outcome | undefined => {
  if (expression.type !== "written") return undefined;
  const { year, month, swappable } = expression.date;
  if (typeof year !== "number" || typeof month === "object" || swappable) return undefined;
  return dated(expression.date, year, month, "explicit");
};

/** Resolves a date of written parts. */
export const evaluateWritten = (original: WrittenDate, context: DateContext): Outcome => {
  const swap =
    original.swappable && context.dayFirst() && typeof original.month === "number" && original.day !== undefined;
  const date: WrittenDate = swap ? { ...original, month: original.day ?? 0, day: original.month as number } : original;
  const time = date.time === undefined ? {} : { time: date.time };
  if (typeof date.month === "object") {
    const base =
      date.month.base === "publication" ? dayAnchor(context) : context.previous && boundsOf(context.previous).earliest;
    if (!base) return fail("no-anchor");
    const { year, month } = addMonths(base, date.month.offset);
    const found = { year, month, ...(date.day === undefined ? {} : { day: date.day }), ...time };
    return isPossible(found)
      ? { value: single(found), basis: basisOfOffset(date.month, context) }
      : fail("impossible-day");
  }
  const month = date.month;
  const { year: found24, basis } = findYear(date, month, context);
  // In January and February "this winter" is the one that began the year before.
  const early = date.part === 24 && typeof date.year === "object" && (context.anchor?.month ?? 12) < 3;
  const year = early && found24 !== undefined ? found24 - 1 : found24;
  return dated(date, year, month, basis);
};
