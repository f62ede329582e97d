import { capture, number, oneOf, type Pattern } from "../../../engine/pattern.ts";

/** A day of the month in digits. */
export const DAY_DIGITS: Pattern = capture("day", number(1, 31, 1, 2));

/** A year in four digits. */
export const YEAR_DIGITS: Pattern = capture("year", number(1000, 2199, 4));

/** A dash of any length between numbers. */
export const DASH: Pattern = oneOf("-", "–", "—", "‑", "−");

/** The year in a name; a name with any other number is a product. */
export const NAME_YEAR: Pattern = capture("year", number(1900, 2050, 4));
