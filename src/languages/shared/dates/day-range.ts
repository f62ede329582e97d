import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import { written } from "../../../dates/expression.ts";
import { readWritten } from "./read-written.ts";
import type { ShapeWords } from "./shape.ts";

/**
 * Two days of one month, both included: "12–14 maja 2018".
 * Shape: captures as in `readWritten`, and `dayEnd`.
 */
export const dayRange = (words: ShapeWords): DateRule =>
  defineDateRule({
    ...words,
    read: (match) => {
      const first = readWritten(match);
      const end = match.get("dayEnd")?.number;
      if (end === undefined || first.day === undefined || end <= first.day) return undefined;
      return { type: "range", from: written(first), to: written({ ...first, day: end }) };
    },
  });
