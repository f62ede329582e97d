import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import { written } from "../../../dates/expression.ts";
import { readWritten } from "./read-written.ts";
import type { ShapeWords } from "./shape.ts";

const isDay = (day: number): boolean => day >= 1 && day <= 31;

/**
 * Separate days of one month: "5, 6 i 9 kwietnia".
 * Shape: captures as in `readWritten`, and `days`, whose numbers are the days.
 */
export const dayList = (words: ShapeWords): DateRule =>
  defineDateRule({
    ...words,
    read: (match) => {
      const days = (match.get("days")?.text.match(/\d+/g) ?? []).map(Number);
      const rising = days.every((day, index) => isDay(day) && day > (days[index - 1] ?? 0));
      if (!rising || days.length < 2) return undefined;
      const date = readWritten(match);
      return { type: "set", items: days.map((day) => written({ ...date, day })) };
    },
  });
