/**
 * The English weekdays, Monday first; the plural ("on Fridays") is a habit and left out.
 * Source: CLDR 44; typed by hand.
 */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ["monday(|'s|’s)"],
  ["tuesday(|'s|’s)"],
  ["wednesday(|'s|’s)"],
  ["thursday(|'s|’s)"],
  ["friday(|'s|’s)"],
  ["saturday(|'s|’s)"],
  ["sunday(|'s|’s)"],
];

/** Short forms, read before a date, or at the start of a line. */
export const WEEKDAY_ABBREVIATIONS: readonly (readonly string[])[] = [
  ["mon(.|)"],
  ["tue(.|)", "tues(.|)"],
  ["wed(.|)"],
  ["thu(.|)", "thur(.|)", "thurs(.|)"],
  ["fri(.|)"],
  ["sat(.|)"],
  ["sun(.|)"],
];
