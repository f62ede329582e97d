import { type CalendarValue, single } from "../engine/calendar.ts";
import { boundsOf } from "../engine/calendar-bounds.ts";
import { addDays, type CalendarDay, numberOfDay, weekdayOf } from "../engine/calendar-days.ts";
import { mondayOf } from "./calendar-units.ts";
import { type DateContext, dayAnchor, dayValue, fail, type Outcome } from "./date-context.ts";
import type { WeekdayReach } from "./expression.ts";
import { nthWeekday } from "./holidays.ts";

const REACH_WEEKS: Partial<Record<WeekdayReach, number>> = { lastWeek: -1, thisWeek: 0, nextWeek: 1 };

const inStretch = (weekday: number, stretch: CalendarValue | null): CalendarDay | undefined => {
  if (stretch === null) return undefined;
  const { earliest, latest } = boundsOf(stretch);
  if (!earliest || !latest || numberOfDay(latest) - numberOfDay(earliest) > 10) return undefined;
  return nthWeekday(earliest, latest, weekday, 1);
};

/** Resolves a weekday by what points at it, else by tense. */
export const evaluateWeekday = (weekday: number, reach: WeekdayReach, context: DateContext): Outcome => {
  const within = reach === "tense" ? inStretch(weekday, context.stretch) : undefined;
  if (within) return { value: single(dayValue(within)), basis: "document" };
  const anchor = dayAnchor(context);
  if (!anchor) return fail("no-anchor");
  const found = (day: CalendarDay): Outcome => ({ value: single(dayValue(day)), basis: "publication" });
  const weeks = REACH_WEEKS[reach];
  if (weeks !== undefined) return found(addDays(mondayOf(anchor), weeks * 7 + weekday - 1));
  const ahead = (weekday - weekdayOf(anchor) + 7) % 7;
  const next = addDays(anchor, ahead === 0 ? 7 : ahead);
  const last = addDays(anchor, ahead - 7);
  if (reach === "last") return found(last);
  if (reach === "this") {
    const here = addDays(mondayOf(anchor), weekday - 1);
    return found(weekday < weekdayOf(anchor) && context.tense !== "past" ? addDays(here, 7) : here);
  }
  if (reach === "next" || reach === "nearest") return found(next);
  const tense = context.tense ?? (context.verbless ? context.silentTense : "past");
  return found(tense === "future" ? next : ahead === 0 ? anchor : last);
};
