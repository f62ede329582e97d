import { interval, type PartialDate, single } from "../engine/calendar.ts";
import { boundsOf, boundsOfDate } from "../engine/calendar-bounds.ts";
import { addDays, isCalendarDay, numberOfDay, weekdayOf } from "../engine/calendar-days.ts";
import { weekOf } from "./calendar-units.ts";
import { type Basis, type DateContext, dayValue, fail, type Outcome, stretchOf } from "./date-context.ts";
import { evaluateAnaphor } from "./evaluate-anaphor.ts";
import { evaluateDayOf } from "./evaluate-day-of.ts";
import { evaluateHoliday } from "./evaluate-holiday.ts";
import { evaluateCompound, evaluateRelative, evaluateSpan } from "./evaluate-relative.ts";
import { evaluateWeekday } from "./evaluate-weekday.ts";
import { evaluateWritten } from "./evaluate-written.ts";
import type { DateExpression, Phase } from "./expression.ts";
import { halfOf } from "./halve.ts";
import { nthWeekday } from "./holidays.ts";
import { firstDate, lastDate, plainInterval } from "./value-ends.ts";

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

const evaluatePhase = (phase: Phase, of: DateExpression, context: DateContext): Outcome => {
  const inner = evaluate(of, context);
  if ("failure" in inner || inner.value.type !== "date") return inner;
  const half = phase === "firstHalf" || phase === "secondHalf";
  return half ? { value: halfOf(phase, inner.value.date), basis: inner.basis } : inner;
};

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

/** What goes on now has begun already: of "from 1 to 31 March" the end lies ahead, not the beginning. */
const evaluateStart = (
  { from, to }: Extract<DateExpression, { type: "range" }>,
  context: DateContext,
): Outcome | null => {
  if (!from || !to || context.tense !== "future" || !isWrittenWithoutYear(from) || !isWrittenWithoutYear(to))
    return from && evaluate(from, to ? context : { ...context, openEnd: true });
  const last = evaluate(to, context);
  const end = "failure" in last ? null : lastDate(last.value);
  const start = evaluate(from, context);
  const begin = "failure" in start ? null : firstDate(start.value);
  if (end?.year === undefined || begin === null || "failure" in start) return start;
  const same = { ...begin, year: end.year };
  return { ...start, value: single(compare(same, end) > 0 ? { ...begin, year: end.year - 1 } : same) };
};

const evaluateRange = (expression: Extract<DateExpression, { type: "range" }>, context: DateContext): Outcome => {
  const first = evaluateStart(expression, context);
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
  const second = expression.to && evaluate(expression.to, expression.from ? after : { ...after, openEnd: true });
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
    case "dayOf":
      return evaluateDayOf(expression.nth, context);
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
