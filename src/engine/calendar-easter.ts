import type { CalendarDay } from "./calendar-days.ts";

/**
 * Easter Sunday of the Western churches; the movable feasts count from it.
 * Source: the anonymous Gregorian algorithm (Meeus, Jones, Butcher).
 */
export const easterSunday = (year: number): CalendarDay => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const correction = Math.floor((century + 8) / 25);
  const epact =
    (19 * golden + century - Math.floor(century / 4) - Math.floor((century - correction + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
};
