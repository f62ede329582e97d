import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import type { Base, DateExpression, Unit } from "../../../dates/expression.ts";
import type { Match } from "../../../engine/match.ts";
import type { ShapeWords } from "./shape.ts";
import { UNITS } from "./units.ts";

/** Counts that fit no day of the calendar any more stand for nothing. */
const LARGEST: Readonly<Record<Unit, number>> = {
  day: 1000,
  week: 200,
  weekend: 50,
  month: 120,
  quarter: 40,
  half: 20,
  season: 20,
  year: 2000,
  decade: 50,
  century: 20,
};

/** Reads "three days" from the captures `count` (one when left out) and `unit` (a row of `UNITS`). */
export const readCount = (match: Match): { readonly unit: Unit; readonly amount: number } | undefined => {
  const [unit, times] = UNITS[match.get("unit")?.number ?? -1] ?? [];
  if (unit === undefined || times === undefined) return undefined;
  const amount = (match.get("count")?.number ?? 1) * times;
  return amount > 0 && amount <= LARGEST[unit] ? { unit, amount } : undefined;
};

/**
 * So many units before (`direction` −1) or after (+1) a base: "trzy dni temu", "rok później".
 * Shape: captures `count` and `unit`; with `onlyAhead` the words mean a time in a clause that looks ahead, else a duration.
 */
export const shift = (
  words: ShapeWords & { readonly direction: -1 | 1; readonly base: Base; readonly onlyAhead?: boolean },
): DateRule => {
  const { direction, base, onlyAhead, ...rest } = words;
  return defineDateRule({
    ...rest,
    read: (match): DateExpression | undefined => {
      const count = readCount(match);
      if (!count) return undefined;
      return {
        type: "shift",
        unit: count.unit,
        amount: count.amount * direction,
        base,
        ...(onlyAhead ? { onlyAhead } : {}),
      };
    },
  });
};
