import type { PartialDate } from "./calendar.ts";

/** A date whose year, month and day are known. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Tells whether a year of the Gregorian calendar has a 29 February. */
export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of a month; a February of an unknown year has 29. */
export const daysInMonth = (month: number, year?: number): number =>
  month === 2 && (year === undefined || isLeapYear(year)) ? 29 : (LENGTHS[month - 1] ?? 0);

/**
 * Counts days from 1970-01-01; the inverse of {@link dayOfNumber}.
 * Source: the era arithmetic of the proleptic Gregorian calendar (400 years are 146,097 days).
 */
export const numberOfDay = ({ year, month, day }: CalendarDay): number => {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** The day that a day number stands for. */
export const dayOfNumber = (number: number): CalendarDay => {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1,
  };
};

/** The weekday of a day: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: CalendarDay): number => ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;

/** The day `count` days later (earlier when negative). */
export const addDays = (day: CalendarDay, count: number): CalendarDay => dayOfNumber(numberOfDay(day) + count);

/** The same day `count` months later; the last day of a shorter month. */
export const addMonths = ({ year, month, day }: CalendarDay, count: number): CalendarDay => {
  const index = year * 12 + month - 1 + count;
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(day, daysInMonth(target.month, target.year)) };
};

/** Tells whether year, month and day are all known. */
export const isCalendarDay = (date: PartialDate): date is PartialDate & CalendarDay =>
  date.year !== undefined && date.month !== undefined && date.day !== undefined;

/** Tells whether such a month and day exist in the year (any year when it is unknown). */
export const isPossible = ({ year, month, day }: PartialDate): boolean =>
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (day >= 1 && day <= (month === undefined ? 31 : daysInMonth(month, year))));
