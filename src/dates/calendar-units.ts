import { type CalendarValue, type PartialDate, single } from "../engine/calendar.ts";
import { addDays, addMonths, type CalendarDay, isCalendarDay, weekdayOf } from "../engine/calendar-days.ts";
import { dayValue, stretchOf } from "./date-context.ts";
import type { Unit } from "./expression.ts";

/** The Monday of a day's week. */
export const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekdayOf(day));

/** The week that holds a day, Monday to Sunday. */
export const weekOf = (day: CalendarDay): CalendarValue => stretchOf(mondayOf(day), addDays(mondayOf(day), 6));

const monthsAround = (year: number, month: number, size: number, offset: number): { year: number; index: number } => {
  const index = Math.floor((month - 1) / size) + offset;
  const perYear = 12 / size;
  return { year: year + Math.floor(index / perYear), index: ((index % perYear) + perYear) % perYear };
};

/** The unit so many units away from the one that holds the base. */
export const unitFrom = (unit: Unit, offset: number, base: PartialDate): CalendarValue | undefined => {
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
  const week = addDays(mondayOf(base), offset * 7);
  return unit === "weekend" ? stretchOf(addDays(week, 5), addDays(week, 6)) : stretchOf(week, addDays(week, 6));
};

/** So many units before or after a base: years, months, quarters keep their grain, weeks are days. */
export const shiftFrom = (unit: Unit, amount: number, base: PartialDate): CalendarValue | undefined => {
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
