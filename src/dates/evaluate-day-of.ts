import { single } from "../engine/calendar.ts";
import { boundsOf } from "../engine/calendar-bounds.ts";
import { addDays, isCalendarDay, numberOfDay } from "../engine/calendar-days.ts";
import { type DateContext, dayValue, fail, type Outcome } from "./date-context.ts";
import { lastDate } from "./value-ends.ts";

/** Resolves "on the second day" of the stretch that the text is about; after a single day the second is the next. */
export const evaluateDayOf = (nth: number, { topic, previous }: DateContext): Outcome => {
  const { earliest, latest } = topic ? boundsOf(topic) : {};
  if (earliest && latest) {
    const day = nth < 0 ? latest : addDays(earliest, nth - 1);
    return numberOfDay(day) <= numberOfDay(latest)
      ? { value: single(dayValue(day)), basis: "document" }
      : fail("no-antecedent");
  }
  const last = previous && lastDate(previous);
  return nth === 2 && last && isCalendarDay(last)
    ? { value: single(dayValue(addDays(last, 1))), basis: "document" }
    : fail("no-antecedent");
};
