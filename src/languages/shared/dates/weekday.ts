import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import type { WeekdayReach } from "../../../dates/expression.ts";
import type { ShapeWords } from "./shape.ts";

/** What the rows of a language's words before a weekday mean: last, next, the week's, last week's,
 * next week's, the nearest, this one. */
export const REACHES: readonly WeekdayReach[] = ["last", "next", "thisWeek", "lastWeek", "nextWeek", "nearest", "this"];

/**
 * A weekday, with or without a word that points at it: "w piątek", "w ubiegły czwartek".
 * Shape: captures `weekday` (row 0 is Monday) and perhaps `reach` (a row of `REACHES`).
 */
export const weekday = (words: ShapeWords): DateRule =>
  defineDateRule({
    ...words,
    read: (match) => ({
      type: "weekday",
      weekday: (match.get("weekday")?.number ?? 0) + 1,
      reach: REACHES[match.get("reach")?.number ?? -1] ?? "tense",
    }),
  });
