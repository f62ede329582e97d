import { interval, single } from "../engine/calendar.ts";
import { addDays, addMonths, numberOfDay, weekdayOf } from "../engine/calendar-days.ts";
import { shiftFrom, unitFrom } from "./calendar-units.ts";
import { type DateContext, dayAnchor, dayValue, fail, type Outcome } from "./date-context.ts";
import type { DateExpression, Unit } from "./expression.ts";
import { firstDate, lastDate, plainInterval } from "./value-ends.ts";

const SATURDAY = 6;

/** "The festival drew crowds at the weekend", told before Saturday: the one that has been. */
const isWeekendBehind = (expression: Extract<DateExpression, { type: "unit" }>, context: DateContext): boolean => {
  const day = dayAnchor(context);
  const thisOne = expression.unit === "weekend" && expression.offset === 0 && expression.base !== "previous";
  return thisOne && context.tense === "past" && day !== null && day !== undefined && weekdayOf(day) < SATURDAY;
};

/** "It opens on 23 May. A week after, …": what comes after a day to come counts from it. */
const isDayAhead = (context: DateContext): boolean => {
  const now = dayAnchor(context);
  return now !== undefined && context.day !== null && numberOfDay(context.day.day) > numberOfDay(now);
};

/** Resolves "three days ago", "next week", "a year later". */
export const evaluateRelative = (
  expression: Extract<DateExpression, { type: "shift" | "unit" }>,
  context: DateContext,
): Outcome => {
  const pointsBack =
    expression.base === "either" && context.previous !== null && (context.tense === "past" || isDayAhead(context));
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
      : unitFrom(expression.unit, isWeekendBehind(expression, context) ? -1 : expression.offset, base);
  return value
    ? { value, basis: ofPublication ? context.anchorBasis : "document" }
    : fail(ofPublication ? "no-anchor" : "no-antecedent");
};

/** "A year, two months and three days ago": several units together are exact to the day. */
export const evaluateCompound = (
  { years, months, days }: Extract<DateExpression, { type: "compound" }>,
  context: DateContext,
): Outcome => {
  const base = dayAnchor(context);
  if (!base) return fail("no-anchor");
  return { value: single(dayValue(addDays(addMonths(base, years * 12 + months), days))), basis: "publication" };
};

/** Resolves "the next three days". */
export const evaluateSpan = (unit: Unit, amount: number, context: DateContext): Outcome => {
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
