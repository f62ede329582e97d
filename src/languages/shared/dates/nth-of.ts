import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import { type DateExpression, written } from "../../../dates/expression.ts";
import type { Match } from "../../../engine/match.ts";
import { readWritten } from "./read-written.ts";
import type { ShapeWords } from "./shape.ts";
import { UNITS } from "./units.ts";

const readPeriod = (match: Match): DateExpression => {
  const which = match.get("inUnit");
  const [unit] = UNITS[which?.number ?? -1] ?? [];
  const offset = match.get("inOffset")?.number ?? 0;
  if (unit) return { type: "unit", unit, offset: [0, -1, 1, -2][offset] ?? 0, base: "publication" };
  return written(readWritten(match));
};

/**
 * The third Tuesday, the last day, the first week of a month or year.
 * Shape: captures `nth` (from 1) or `lastOne`; `nthWeekday` (row 0 is Monday) or `nthUnit` (rows: day, week, weekend); the
 * period as in `readWritten`, or `inUnit` with `inOffset`.
 */
export const nthOf = (words: ShapeWords): DateRule =>
  defineDateRule({
    ...words,
    read: (match) => {
      const nth = match.get("lastOne") ? -1 : (match.get("nth")?.number ?? 0);
      const day = match.get("nthWeekday");
      const unit = day ? "weekday" : (["day", "week", "weekend"] as const)[match.get("nthUnit")?.number ?? 0];
      if (nth === 0 || unit === undefined) return undefined;
      return { type: "nth", unit, nth, ...(day ? { weekday: day.number + 1 } : {}), of: readPeriod(match) };
    },
  });
