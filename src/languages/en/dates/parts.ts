import { capture, glued, number, oneOf, optional, type Pattern, sequence, words } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { MONTH_ABBREVIATIONS, MONTHS } from "../months.ts";
import { CARDINALS, ORDINALS } from "./numbers.ts";

/** "12th", "1st", "the 12th" in digits. */
export const DAY_SUFFIX: Pattern = optional(glued, "st|nd|rd|th");

/** A day of the month: "12", "12th", "twelfth". */
export const DAY: Pattern = oneOf(
  sequence(capture("day", number(1, 31, 1, 2)), DAY_SUFFIX),
  capture("day", words(ORDINALS)),
);

/** A month in full. */
export const FULL_MONTH: Pattern = capture("month", words(MONTHS));

/** A month in full or short. */
export const MONTH: Pattern = oneOf(FULL_MONTH, capture("month", words(MONTH_ABBREVIATIONS)));

/** A year pointed at, in the order of `OFFSETS`. */
export const YEAR_REFERENCES: readonly (readonly string[])[] = [
  ["this year(|'s|’s)", "the current year"],
  ["last year(|'s|’s)", "the previous year", "the past year", "the year before last year"],
  ["next year(|'s|’s)", "the coming year"],
  ["the year before last"],
  ["the same year", "that year(|'s|’s)", "that same year"],
  ["the following year", "the next year"],
];

/** A year after a day and month: "2014", ", 2014", "of this year", "the same year". */
export const YEAR: Pattern = oneOf(
  sequence(optional(oneOf(",", "of", ", in", "in")), YEAR_DIGITS, optional(oneOf("a.d.", "ad"))),
  sequence("'|’", capture("shortYear", number(0, 99, 2))),
  sequence(optional(","), optional("of|in"), capture("yearOffset", words(YEAR_REFERENCES))),
);

/** A count in digits or words. */
export const COUNT: Pattern = oneOf(capture("count", number(1, 999)), capture("count", words(CARDINALS)));

/** Units in the order of `UNITS`. */
export const UNIT: Pattern = capture(
  "unit",
  words([
    ["day(|s)"],
    ["week(|s)"],
    ["month(|s)"],
    ["year(|s)"],
    ["fortnight(|s)"],
    ["quarter(|s)"],
    [],
    ["decade(|s)"],
    ["centur(y|ies)"],
    ["weekend(|s)"],
  ]),
);
