import { LANGUAGES, type Language } from "../languages/codes.ts";
import { UsageError } from "./terminal.ts";

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Threads beyond this only cost memory. */
const MOST_JOBS = 64;

/** Tells whether a text is a day of the calendar, as 2024-05-13. */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = DAY.exec(text) ?? [];
  if (year === undefined) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(`${year}-${month}-${day}`);
};

/**
 * Reads `--published`.
 * Throws a UsageError when it is no day of the calendar.
 */
export const readDay = (text: string | undefined): string | null => {
  if (text === undefined) return null;
  if (isDay(text)) return text;
  throw new UsageError(`--published is "${text}"; write a day of the calendar as 2024-05-13.`);
};

/**
 * Reads `--language`.
 * Throws a UsageError when it is none that we read.
 */
export const readLanguage = (text: string | undefined): Language | null => {
  if (text === undefined) return null;
  const known = LANGUAGES.find((language) => language === text.toLowerCase());
  if (known) return known;
  throw new UsageError(`--language is "${text}"; known: ${LANGUAGES.join(", ")}.`);
};

/**
 * Reads `--jobs`.
 * Throws a UsageError when it is no number of threads.
 */
export const readJobs = (text: string): number => {
  const jobs = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (jobs >= 1 && jobs <= MOST_JOBS) return jobs;
  throw new UsageError(`--jobs is "${text}"; give a number of threads from 1 to ${MOST_JOBS}.`);
};
