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

/** So far from the publication a stretch of days may lie that the release reports on. */
const REPORTED = 14;

/** A stretch that the text is about holds the weekday if the verb looks to the same side of the publication. */
const inTopic = (
  weekday: number,
  { topic, tense, planned }: DateContext,
  anchor?: CalendarDay,
): CalendarDay | undefined => {
  const { earliest, latest } = topic ? boundsOf(topic) : {};
  if (!earliest || !latest) return undefined;
  if (!anchor) return inStretch(weekday, topic);
  const now = numberOfDay(anchor);
  const past = numberOfDay(latest) <= now + 1 && now - numberOfDay(latest) <= REPORTED;
  const fits = numberOfDay(earliest) > now ? tense !== "past" || planned : past && (tense !== "future" || planned);
  return fits ? inStretch(weekday, topic) : undefined;
};

/** The weekday on or after a day that was spoken of; the day right before it only when the week ends with that. */
const after = (weekday: number, day: CalendarDay): CalendarDay => {
  const back = weekdayOf(day) - weekday;
  return addDays(day, back === 1 ? -1 : (7 - back) % 7);
};

/** "On Friday 24 May … On Saturday": a story far from the publication goes on from its own day. */
const inStory = (weekday: number, context: DateContext, anchor?: CalendarDay): CalendarDay | undefined => {
  const { day: spoken, tense, planned } = context;
  if (!spoken || (spoken.tense !== tense && !planned && !context.verbless && spoken.tense !== undefined))
    return undefined;
  const ahead = anchor ? numberOfDay(spoken.day) - numberOfDay(anchor) : 0;
  if (anchor && numberOfDay(mondayOf(spoken.day)) === numberOfDay(mondayOf(anchor))) return undefined;
  if (anchor && (ahead > 0 ? tense === "past" && !planned : ahead > -7)) return undefined;
  return after(weekday, spoken.day);
};

/** Resolves a weekday by what points at it, else by what was spoken of, else by tense. */
export const evaluateWeekday = (weekday: number, reach: WeekdayReach, context: DateContext): Outcome => {
  const anchor = dayAnchor(context);
  const within =
    reach === "tense"
      ? (inStretch(weekday, context.stretch) ?? inTopic(weekday, context, anchor) ?? inStory(weekday, context, anchor))
      : undefined;
  if (within) return { value: single(dayValue(within)), basis: "document" };
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
