import { type CalendarValue, interval, type PartialDate, precisionOf, single } from "../engine/calendar.ts";
import { boundsOf, boundsOfDate, monthsOfPart } from "../engine/calendar-bounds.ts";
import {
  addDays,
  addMonths,
  type CalendarDay,
  isCalendarDay,
  isPossible,
  numberOfDay,
  weekdayOf,
} from "../engine/calendar-days.ts";
import type { Tense } from "./date-pack.ts";
import type { DateExpression, Offset, Phase, Unit, WeekdayReach, WrittenDate } from "./expression.ts";
import { dayOfHoliday, fixedDayOf, nthWeekday } from "./holidays.ts";

/** Where the year and the rest of a date come from; the record's `basis`. */
export type Basis = "explicit" | "document" | "publication" | "partial";

/** What an expression is resolved against. */
export interface DateContext {
  /** The day (month, year) that relative words count from. */
  readonly anchor: PartialDate | null;
  readonly anchorBasis: "publication" | "document";
  /** The date last spoken of, for "the same year" and "a year later". */
  readonly previous: CalendarValue | null;
  /** A date of the same sentence or paragraph that a missing year is taken from before the anchor is asked. */
  readonly neighbour: PartialDate | null;
  /** The year that the document writes elsewhere beside the same month (and day). */
  readonly yearElsewhere: (date: WrittenDate) => number | undefined;
  /** A stretch of days spoken of just before, which weekdays may fall into. */
  readonly stretch: CalendarValue | null;
  readonly tense: Tense | undefined;
  /** Whether the sentence has no verb at all, as in a heading or a short phrase. */
  readonly verbless: boolean;
  /** Where a weekday lies whose clause has no known verb. */
  readonly silentTense: Tense;
  /** Whether the document writes 05/09 for the fifth of September. */
  readonly dayFirst: boolean;
}

/** An expression with its value, or the reason why it has none. */
export type Outcome =
  | { readonly value: CalendarValue; readonly basis: Basis }
  | { readonly failure: "no-anchor" | "impossible-day" | "no-antecedent" };

const fail = (failure: "no-anchor" | "impossible-day" | "no-antecedent"): Outcome => ({ failure });

const dayAnchor = ({ anchor, anchorBasis }: DateContext): CalendarDay | undefined =>
  anchor && anchorBasis === "publication" && isCalendarDay(anchor) ? anchor : undefined;

const dayValue = (day: CalendarDay): PartialDate => ({ year: day.year, month: day.month, day: day.day });

const stretchOf = (first: CalendarDay, last: CalendarDay): CalendarValue => interval(dayValue(first), dayValue(last));

/** A document's own date is written some days before it appears; what it tells of in the past may be that much later. */
const DOCUMENT_SLACK = 45;
/** How far ahead of the anchor a date without any tense may lie in the same year before the last year is nearer. */
const FAR = 300;
/** A heading or a note without any verb announces more often than it reports. */
const FAR_IN_NOTES = 340;

interface Placed {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

const chooseYear = (
  place: (year: number) => Placed | undefined,
  context: DateContext,
  reach?: "last" | "next",
): number | undefined => {
  const anchor = context.anchor;
  if (anchor?.year === undefined) return undefined;
  if (anchor.month === undefined) return anchor.year;
  const { earliest, latest } = boundsOfDate(anchor);
  if (!earliest || !latest) return anchor.year;
  const slack = context.anchorBasis === "document" ? DOCUMENT_SLACK : 0;
  const today = numberOfDay(latest) + slack;
  const now = numberOfDay(earliest);
  const candidates = [anchor.year - 1, anchor.year, anchor.year + 1].map((year) => ({ year, at: place(year) }));
  if (reach === "last") return candidates.findLast(({ at }) => at && numberOfDay(at.last) < now)?.year;
  if (reach === "next") return candidates.find(({ at }) => at && numberOfDay(at.first) > today)?.year;
  if (context.tense === "past") return candidates.findLast(({ at }) => at && numberOfDay(at.first) <= today)?.year;
  if (context.tense === "future") return candidates.find(({ at }) => at && numberOfDay(at.last) >= now)?.year;
  const same = candidates[1]?.at;
  const ahead = same ? numberOfDay(same.first) - now : 0;
  if (ahead > (context.verbless ? FAR_IN_NOTES : FAR)) return anchor.year - 1;
  return -ahead > FAR - 30 ? anchor.year + 1 : anchor.year;
};

const placeOf =
  ({ month, day, part }: { month?: number; day?: number; part?: number }) =>
  (year: number): Placed | undefined => {
    const bounds = boundsOfDate({
      year,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined ? {} : { day }),
      ...(part === undefined ? {} : { part }),
    });
    return bounds.earliest &&
      bounds.latest &&
      isPossible({ year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) })
      ? { first: bounds.earliest, last: bounds.latest }
      : undefined;
  };

const yearOfOffset = (reference: Offset, context: DateContext): number | undefined => {
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
  if (neighbour && !date.reach && month !== undefined) {
    const year = yearBeside(neighbour, { month, ...(date.day === undefined ? {} : { day: date.day }) });
    if (year !== undefined && fitsWeekday(date, month, year)) return { year, basis: "document" };
  }
  const place = placeOf({
    ...(month === undefined ? {} : { month }),
    ...(date.day === undefined ? {} : { day: date.day }),
    ...(date.part === undefined ? {} : { part: date.part }),
  });
  const year = chooseYear(place, context, date.reach);
  if (year === undefined) {
    const elsewhere = context.yearElsewhere(date);
    return { year: elsewhere, basis: elsewhere === undefined ? "partial" : "document" };
  }
  // A weekday beside the day outweighs the tense.
  const fitting = month === undefined ? year : [year, year + 1, year - 1].find((one) => fitsWeekday(date, month, one));
  return { year: fitting ?? year, basis: context.anchorBasis };
};

const evaluateWritten = (original: WrittenDate, context: DateContext): Outcome => {
  const swap =
    original.swappable && context.dayFirst && typeof original.month === "number" && original.day !== undefined;
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
  const found: PartialDate = {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(date.day === undefined ? {} : { day: date.day }),
    ...(date.part === undefined ? {} : { part: date.part }),
    ...time,
  };
  if (!isPossible(found)) return fail("impossible-day");
  if (year === undefined && month === undefined) return fail("no-anchor");
  return { value: single(found), basis };
};

const MONDAY = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekdayOf(day));

const weekOf = (day: CalendarDay): CalendarValue => stretchOf(MONDAY(day), addDays(MONDAY(day), 6));

const monthsAround = (year: number, month: number, size: number, offset: number): { year: number; index: number } => {
  const index = Math.floor((month - 1) / size) + offset;
  const perYear = 12 / size;
  return { year: year + Math.floor(index / perYear), index: ((index % perYear) + perYear) % perYear };
};

/** The unit so many units away from the one that holds the base. */
const unitFrom = (unit: Unit, offset: number, base: PartialDate): CalendarValue | undefined => {
  if (base.year === undefined) return undefined;
  if (unit === "year") return single({ year: base.year + offset });
  if (unit === "decade") return single({ year: Math.floor(base.year / 10) * 10 + offset * 10, digits: 3 });
  if (unit === "century") return single({ year: Math.floor(base.year / 100) * 100 + offset * 100, digits: 2 });
  if (base.month === undefined) return undefined;
  if (unit === "quarter" || unit === "half") {
    const found = monthsAround(base.year, base.month, unit === "quarter" ? 3 : 6, offset);
    return single({ year: found.year, part: (unit === "quarter" ? 33 : 40) + found.index });
  }
  if (unit === "month") {
    const { year, month } = addMonths({ year: base.year, month: base.month, day: 1 }, offset);
    return single({ year, month });
  }
  if (!isCalendarDay(base)) return undefined;
  if (unit === "day") return single(dayValue(addDays(base, offset)));
  const week = addDays(MONDAY(base), offset * 7);
  return unit === "weekend" ? stretchOf(addDays(week, 5), addDays(week, 6)) : stretchOf(week, addDays(week, 6));
};

/** So many units before or after a base: years, months, quarters keep their grain, weeks are days. */
const shiftFrom = (unit: Unit, amount: number, base: PartialDate): CalendarValue | undefined => {
  if (unit === "week")
    return isCalendarDay(base)
      ? single(dayValue(addDays(base, amount * 7)))
      : base.month !== undefined && base.year !== undefined
        ? undefined
        : undefined;
  if (unit === "decade") return base.year === undefined ? undefined : single({ year: base.year + amount * 10 });
  if (unit === "century") return base.year === undefined ? undefined : single({ year: base.year + amount * 100 });
  return unitFrom(unit, amount, base);
};

const lastDate = (value: CalendarValue): PartialDate | null => {
  if (value.type === "date") return value.date;
  return value.type === "set" ? (value.dates.at(-1) ?? null) : (value.to ?? value.from);
};

const firstDate = (value: CalendarValue): PartialDate | null => {
  if (value.type === "date") return value.date;
  return value.type === "set" ? (value.dates[0] ?? null) : (value.from ?? value.to);
};

const evaluateRelative = (
  expression: Extract<DateExpression, { type: "shift" | "unit" }>,
  context: DateContext,
): Outcome => {
  const pointsBack = expression.base === "either" && context.tense === "past" && context.previous !== null;
  const ofPublication = expression.base !== "previous" && !pointsBack;
  const fine = expression.unit !== "year" && expression.unit !== "decade" && expression.unit !== "century";
  if (
    ofPublication &&
    fine &&
    context.anchorBasis === "document" &&
    !(expression.unit === "month" || expression.unit === "quarter" || expression.unit === "half")
  )
    return fail("no-anchor");
  if (expression.type === "shift" && expression.onlyAhead && context.tense === "past") return fail("no-anchor");
  const base = ofPublication ? context.anchor : context.previous && lastDate(context.previous);
  if (!base) return fail(ofPublication ? "no-anchor" : "no-antecedent");
  const value =
    expression.type === "shift"
      ? shiftFrom(expression.unit, expression.amount, base)
      : unitFrom(expression.unit, expression.offset, base);
  return value
    ? { value, basis: ofPublication ? context.anchorBasis : "document" }
    : fail(ofPublication ? "no-anchor" : "no-antecedent");
};

/** "A year, two months and three days ago": several units together are exact to the day. */
const evaluateCompound = (
  { years, months, days }: Extract<DateExpression, { type: "compound" }>,
  context: DateContext,
): Outcome => {
  const base = dayAnchor(context);
  if (!base) return fail("no-anchor");
  return { value: single(dayValue(addDays(addMonths(base, years * 12 + months), days))), basis: "publication" };
};

const evaluateSpan = (unit: Unit, amount: number, context: DateContext): Outcome => {
  const base = dayAnchor(context);
  if (!base || (!context.verbless && unit !== "day" && unit !== "week")) return fail("no-anchor");
  const near = unitFrom(unit, Math.sign(amount), base);
  const far = unitFrom(unit, amount, base);
  if (!near || !far) return fail("no-anchor");
  const [first, last] = amount > 0 ? [near, far] : [far, near];
  const from = firstDate(first);
  const to = lastDate(last);
  const value = amount === 1 || amount === -1 ? near : interval(from, to);
  return { value: plainInterval(value), basis: "publication" };
};

const REACH_WEEKS: Partial<Record<WeekdayReach, number>> = { lastWeek: -1, thisWeek: 0, nextWeek: 1 };

const inStretch = (weekday: number, stretch: CalendarValue | null): CalendarDay | undefined => {
  if (stretch === null) return undefined;
  const { earliest, latest } = boundsOf(stretch);
  if (!earliest || !latest || numberOfDay(latest) - numberOfDay(earliest) > 10) return undefined;
  return nthWeekday(earliest, latest, weekday, 1);
};

const evaluateWeekday = (weekday: number, reach: WeekdayReach, context: DateContext): Outcome => {
  const within = reach === "tense" ? inStretch(weekday, context.stretch) : undefined;
  if (within) return { value: single(dayValue(within)), basis: "document" };
  const anchor = dayAnchor(context);
  if (!anchor) return fail("no-anchor");
  const found = (day: CalendarDay): Outcome => ({ value: single(dayValue(day)), basis: "publication" });
  const weeks = REACH_WEEKS[reach];
  if (weeks !== undefined) return found(addDays(MONDAY(anchor), weeks * 7 + weekday - 1));
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  const next = addDays(anchor, ahead === 0 ? 7 : ahead);
  const last = addDays(anchor, ahead - 7);
  if (reach === "last") return found(last);
  if (reach === "this") {
    const here = addDays(MONDAY(anchor), weekday - 1);
    return found(weekday < weekdayOf(anchor) && context.tense !== "past" ? addDays(here, 7) : here);
  }
  if (reach === "next" || reach === "nearest") return found(next);
  const tense = context.tense ?? (context.verbless ? context.silentTense : "past");
  return found(tense === "future" ? next : ahead === 0 ? anchor : last);
};

const evaluateHoliday = (expression: Extract<DateExpression, { type: "holiday" }>, context: DateContext): Outcome => {
  const { holiday, year } = expression;
  const written = typeof year === "number" ? year : year && yearOfOffset(year, context);
  const basis: Basis = typeof year === "number" ? "explicit" : context.anchorBasis;
  if (written !== undefined) return { value: single(dayOfHoliday(holiday, written)), basis };
  const chosen = chooseYear(
    (one) => ({ first: dayOfHoliday(holiday, one), last: dayOfHoliday(holiday, one) }),
    context,
  );
  if (chosen !== undefined) return { value: single(dayOfHoliday(holiday, chosen)), basis };
  const fixed = fixedDayOf(holiday);
  return fixed ? { value: single(fixed), basis: "partial" } : fail("no-anchor");
};

const evaluateNth = (expression: Extract<DateExpression, { type: "nth" }>, context: DateContext): Outcome => {
  const of = evaluate(expression.of, context);
  if ("failure" in of) return of;
  const { earliest, latest } = boundsOf(of.value);
  if (!earliest || !latest) return fail("no-anchor");
  const { nth, unit, weekday = 1 } = expression;
  if (unit === "weekday") {
    const day = nthWeekday(earliest, latest, weekday, nth);
    return day ? { value: single(dayValue(day)), basis: of.basis } : fail("impossible-day");
  }
  if (unit === "day") {
    const day = nth > 0 ? addDays(earliest, nth - 1) : latest;
    return { value: single(dayValue(day)), basis: of.basis };
  }
  // A week belongs to the month that holds the whole of it; the first weekend begins with the first Saturday.
  if (unit === "weekend") {
    const saturday = nthWeekday(earliest, latest, 6, nth);
    return saturday ? { value: stretchOf(saturday, addDays(saturday, 1)), basis: of.basis } : fail("impossible-day");
  }
  const sunday = nth < 0 ? nthWeekday(earliest, latest, 7, nth) : undefined;
  const monday = nth < 0 ? sunday && addDays(sunday, -6) : nthWeekday(earliest, latest, 1, nth);
  return monday ? { value: stretchOf(monday, addDays(monday, 6)), basis: of.basis } : fail("impossible-day");
};

const halfOf = (phase: Phase, date: PartialDate): CalendarValue => {
  const first = phase === "firstHalf";
  if (precisionOf(date) === "year" && date.year !== undefined)
    return single({ year: date.year, part: first ? 40 : 41 });
  const last = date.year === undefined ? 31 : (boundsOfDate(date).latest?.day ?? 31);
  if (precisionOf(date) !== "month") return single(date);
  if (date.year === undefined && !first) return single(date);
  return interval({ ...date, day: first ? 1 : 16 }, { ...date, day: first ? 15 : last });
};

const evaluatePhase = (phase: Phase, of: DateExpression, context: DateContext): Outcome => {
  const inner = evaluate(of, context);
  if ("failure" in inner || inner.value.type !== "date") return inner;
  const half = phase === "firstHalf" || phase === "secondHalf";
  return half ? { value: halfOf(phase, inner.value.date), basis: inner.basis } : inner;
};

const ANAPHOR_PRECISIONS = { day: ["day"], month: ["month", "day"], year: ["year", "month", "day", "season"] } as const;

const evaluateAnaphor = (
  expression: Extract<DateExpression, { type: "anaphor" }>,
  { previous }: DateContext,
): Outcome => {
  if (!previous) return fail("no-antecedent");
  if (expression.unit === "any" || previous.type !== "date") return { value: previous, basis: "document" };
  const precisions: readonly string[] = ANAPHOR_PRECISIONS[expression.unit];
  if (!precisions.includes(precisionOf(previous.date))) return fail("no-antecedent");
  const { year, month } = previous.date;
  if (expression.unit === "day") return { value: previous, basis: "document" };
  const kept: PartialDate = {
    ...(year === undefined ? {} : { year }),
    ...(expression.unit === "month" && month !== undefined ? { month } : {}),
  };
  return { value: single(kept), basis: "document" };
};

/** EDTF has no seasons within intervals: they become their months. */
const plainEnd = (date: PartialDate | null, end: "from" | "to"): PartialDate | null => {
  if (date?.part === undefined || date.year === undefined) return date;
  const month = monthsOfPart(date.part)[end === "from" ? 0 : 1];
  return month > 12 ? { year: date.year + 1, month: month - 12 } : { year: date.year, month };
};

const plainInterval = (value: CalendarValue): CalendarValue =>
  value.type === "interval" ? interval(plainEnd(value.from, "from"), plainEnd(value.to, "to")) : value;

const WEAKEST: readonly Basis[] = ["partial", "publication", "document", "explicit"];

const weaker = (first: Basis, second: Basis): Basis =>
  WEAKEST.indexOf(first) < WEAKEST.indexOf(second) ? first : second;

const compare = (first: PartialDate, second: PartialDate): number => {
  const a = boundsOfDate(first).earliest;
  const b = boundsOfDate(second).latest;
  return a && b ? numberOfDay(a) - numberOfDay(b) : 0;
};

/** The second end of a range without a year of its own follows the first. */
const followEnd = (from: PartialDate, to: PartialDate): PartialDate => {
  if (from.year === undefined || to.month === undefined) return to;
  const sameYear = { ...to, year: from.year };
  return compare(from, sameYear) > 0 ? { ...to, year: from.year + 1 } : sameYear;
};

const isWrittenWithoutYear = (expression: DateExpression): boolean =>
  expression.type === "written"
    ? expression.date.year === undefined
    : expression.type === "phase" && isWrittenWithoutYear(expression.of);

const evaluateRange = (expression: Extract<DateExpression, { type: "range" }>, context: DateContext): Outcome => {
  const first = expression.from && evaluate(expression.from, context);
  if (first && "failure" in first) return first;
  const start = first && firstDate(first.value);
  const after: DateContext =
    first && expression.to?.type === "weekday"
      ? {
          ...context,
          tense: "future",
          ...(start && isCalendarDay(start) ? { anchor: start, anchorBasis: "publication" as const } : {}),
        }
      : context;
  const second = expression.to && evaluate(expression.to, after);
  if (second && "failure" in second) return second;
  let end = second && lastDate(second.value);
  if (start && end && expression.to && isWrittenWithoutYear(expression.to)) end = followEnd(start, end);
  if (start && end && compare(start, end) > 0) return fail("impossible-day");
  if (!start && !end) return fail("no-anchor");
  const basis = first && second ? weaker(first.basis, second.basis) : (first ?? second)?.basis;
  return { value: plainInterval(interval(start, end)), basis: basis ?? "partial" };
};

const evaluateSet = (items: readonly DateExpression[], context: DateContext): Outcome => {
  const outcomes = items.map((item) => evaluate(item, context));
  const failed = outcomes.find((outcome) => "failure" in outcome);
  if (failed) return failed;
  const good = outcomes.flatMap((outcome) => ("failure" in outcome ? [] : [outcome]));
  const dates = good.flatMap(({ value }) => (value.type === "date" ? [value.date] : []));
  return { value: { type: "set", dates }, basis: good.map(({ basis }) => basis).reduce(weaker, "explicit") };
};

const approximate = (outcome: Outcome): Outcome =>
  "failure" in outcome || outcome.value.type !== "date"
    ? outcome
    : { ...outcome, value: single({ ...outcome.value.date, approximate: true }) };

const evaluateMoved = (of: DateExpression, days: number, context: DateContext): Outcome => {
  const inner = evaluate(of, context);
  if ("failure" in inner) return inner;
  const base = inner.value.type === "date" ? inner.value.date : null;
  return base && isCalendarDay(base) ? { ...inner, value: single(dayValue(addDays(base, days))) } : fail("no-anchor");
};

const evaluateWeekOf = (of: DateExpression, context: DateContext): Outcome => {
  const inner = evaluate(of, context);
  if ("failure" in inner) return inner;
  const base = inner.value.type === "date" ? inner.value.date : null;
  if (!base || !isCalendarDay(base)) return fail("no-anchor");
  // "The week of Sunday the 6th" begins with that Sunday for those who say so.
  return { ...inner, value: weekOf(weekdayOf(base) === 7 ? addDays(base, 1) : base) };
};

/** Resolves an expression against its context, as far as the context allows and not a step further. */
export const evaluate = (expression: DateExpression, context: DateContext): Outcome => {
  switch (expression.type) {
    case "written":
      return evaluateWritten(expression.date, context);
    case "decade":
      return { value: single({ year: expression.year, digits: 3 }), basis: "explicit" };
    case "century":
      return { value: single({ year: (expression.number - 1) * 100, digits: 2 }), basis: "explicit" };
    case "shift":
    case "unit":
      return evaluateRelative(expression, context);
    case "compound":
      return evaluateCompound(expression, context);
    case "span":
      return evaluateSpan(expression.unit, expression.amount, context);
    case "weekday":
      return evaluateWeekday(expression.weekday, expression.reach, context);
    case "skip": {
      const first = evaluateWeekday(expression.weekday, expression.amount > 0 ? "next" : "last", context);
      const date = "failure" in first ? null : firstDate(first.value);
      const weeks = expression.amount - Math.sign(expression.amount);
      return date && isCalendarDay(date)
        ? { value: single(dayValue(addDays(date, weeks * 7))), basis: "publication" }
        : fail("no-anchor");
    }
    case "anaphor":
      return evaluateAnaphor(expression, context);
    case "nth":
      return evaluateNth(expression, context);
    case "weekOf":
      return evaluateWeekOf(expression.of, context);
    case "holiday":
      return evaluateHoliday(expression, context);
    case "phase":
      return evaluatePhase(expression.phase, expression.of, context);
    case "moved":
      return evaluateMoved(expression.of, expression.days, context);
    case "approximate":
      return approximate(evaluate(expression.of, context));
    case "range":
      return evaluateRange(expression, context);
    case "set":
      return evaluateSet(expression.items, context);
  }
};
