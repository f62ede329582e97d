import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import { type DateExpression, written } from "../../../dates/expression.ts";
import {
  capture,
  glued,
  notFollowedBy,
  number,
  oneOf,
  optional,
  type Pattern,
  sequence,
} from "../../../engine/pattern.ts";
import { DASH } from "./digits.ts";
import { shortYear } from "./short-year.ts";

const DAY = capture("day", number(1, 31, 1, 2));
const DAY_END = capture("dayEnd", number(1, 31, 1, 2));
const YEAR = oneOf(capture("year", number(1000, 2199, 4)), capture("shortYear", number(0, 99, 2)));

const rest = (separator: string): Pattern =>
  sequence(glued, separator, glued, capture("monthNumber", number(1, 12, 1, 2)), glued, separator, glued, YEAR);

const twoMonths = (separator: string): Pattern =>
  sequence(
    DAY,
    glued,
    separator,
    glued,
    capture("firstMonth", number(1, 12, 1, 2)),
    optional(glued, separator),
    DASH,
    DAY_END,
    rest(separator),
  );

/**
 * "12-14.05.2018", "28.04–3.05.2018", "5 i 6.04.2025 r.": two numeric days that share their year, and perhaps their month.
 * Shape: `and` are the words that make two separate days of them; `to` is the pair of words around the first ("from … to").
 */
export const numericRange = (
  id: string,
  and: string,
  to: string,
  tail: string,
  examples: DateRule["examples"],
): DateRule => {
  const [from = "", until = ""] = to.split(" … ");
  return defineDateRule({
    id,
    pattern: sequence(
      oneOf(
        sequence(DAY, optional(glued, "."), DASH, DAY_END, oneOf(rest("."), rest("/"))),
        sequence(from, DAY, optional(glued, "."), until, DAY_END, rest(".")),
        twoMonths("."),
        twoMonths("/"),
        sequence(DAY, optional(glued, "."), capture("and", and), DAY_END, rest(".")),
      ),
      notFollowedBy(sequence(glued, oneOf(".", "-"), glued, number(0, 9_999))),
      optional(tail),
    ),
    read: (match): DateExpression | undefined => {
      const short = match.get("shortYear");
      const year = short ? shortYear(short.number) : match.get("year")?.number;
      const month = match.get("monthNumber")?.number ?? 0;
      const day = match.get("day")?.number ?? 0;
      const dayEnd = match.get("dayEnd")?.number ?? 0;
      const firstMonth = match.get("firstMonth")?.number ?? month;
      if (year === undefined || (firstMonth === month && dayEnd <= day)) return undefined;
      const from = written({ year: firstMonth > month ? year - 1 : year, month: firstMonth, day });
      const to = written({ year, month, day: dayEnd });
      return match.get("and") ? { type: "set", items: [from, to] } : { type: "range", from, to };
    },
    confidence: 0.95,
    examples,
    counterExamples: [{ text: "14-12.05.2018", because: "the second day is not after the first" }],
  });
};
