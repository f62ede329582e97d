import { addDays, type CalendarDay, numberOfDay, weekdayOf } from "../engine/calendar-days.ts";
import { easterSunday } from "../engine/calendar-easter.ts";
import type { Holiday } from "./expression.ts";

type Feast =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/**
 * When the feasts are: a fixed day, days after Easter Sunday, or the nth weekday of a month (−1 is the last).
 * Source: Polish, Lithuanian and United States laws on public holidays, typed by hand.
 */
const FEASTS = {
  newYear: { month: 1, day: 1 },
  newYearsEve: { month: 12, day: 31 },
  epiphany: { month: 1, day: 6 },
  ashWednesday: { easter: -46 },
  palmSunday: { easter: -7 },
  goodFriday: { easter: -2 },
  easter: { easter: 0 },
  easterMonday: { easter: 1 },
  ascension: { easter: 39 },
  pentecost: { easter: 49 },
  pentecostMonday: { easter: 50 },
  corpusChristi: { easter: 60 },
  labourDay: { month: 5, day: 1 },
  assumption: { month: 8, day: 15 },
  allSaints: { month: 11, day: 1 },
  allSouls: { month: 11, day: 2 },
  christmasEve: { month: 12, day: 24 },
  christmas: { month: 12, day: 25 },
  boxingDay: { month: 12, day: 26 },
  valentines: { month: 2, day: 14 },
  womensDay: { month: 3, day: 8 },
  childrensDay: { month: 6, day: 1 },
  midsummer: { month: 6, day: 24 },
  plConstitution: { month: 5, day: 3 },
  plFlag: { month: 5, day: 2 },
  plIndependence: { month: 11, day: 11 },
  ltStatehood: { month: 2, day: 16 },
  ltIndependence: { month: 3, day: 11 },
  ltState: { month: 7, day: 6 },
  usIndependence: { month: 7, day: 4 },
  thanksgiving: { month: 11, weekday: 4, nth: 4 },
  halloween: { month: 10, day: 31 },
  stPatrick: { month: 3, day: 17 },
  stNicholas: { month: 12, day: 6 },
  mothersDayLt: { month: 5, weekday: 7, nth: 1 },
  fathersDayLt: { month: 6, weekday: 7, nth: 1 },
  mothersDayPl: { month: 5, day: 26 },
  veterans: { month: 11, day: 11 },
  martinLutherKing: { month: 1, weekday: 1, nth: 3 },
  memorialUs: { month: 5, weekday: 1, nth: -1 },
  labourUs: { month: 9, weekday: 1, nth: 1 },
  columbus: { month: 10, weekday: 1, nth: 2 },
} as const satisfies Record<Holiday, Feast>;

/** The nth weekday of a stretch of days, −1 the last; undefined when the stretch has none. */
export const nthWeekday = (
  first: CalendarDay,
  last: CalendarDay,
  weekday: number,
  nth: number,
): CalendarDay | undefined => {
  const found =
    nth > 0
      ? addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
      : addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + (nth + 1) * 7);
  return numberOfDay(found) < numberOfDay(first) || numberOfDay(found) > numberOfDay(last) ? undefined : found;
};

/** The month and day of a feast that has the same every year. */
export const fixedDayOf = (holiday: Holiday): { readonly month: number; readonly day: number } | undefined => {
  const feast: Feast = FEASTS[holiday];
  return "day" in feast ? { month: feast.month, day: feast.day } : undefined;
};

/** The day of a feast in a year. */
export const dayOfHoliday = (holiday: Holiday, year: number): CalendarDay => {
  const feast: Feast = FEASTS[holiday];
  if ("easter" in feast) return addDays(easterSunday(year), feast.easter);
  if ("day" in feast) return { year, month: feast.month, day: feast.day };
  const first = { year, month: feast.month, day: 1 };
  const last = addDays({ year: feast.month === 12 ? year + 1 : year, month: (feast.month % 12) + 1, day: 1 }, -1);
  return nthWeekday(first, last, feast.weekday, feast.nth) ?? first;
};
