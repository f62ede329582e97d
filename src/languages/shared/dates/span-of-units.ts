import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import type { ShapeWords } from "./shape.ts";
import { readCount } from "./shift.ts";

/**
 * The last or the next so many units: "w ciągu najbliższych trzech dni".
 * Shape: captures `count` and `unit`; `direction` tells which way.
 */
export const spanOfUnits = (words: ShapeWords & { readonly direction: -1 | 1 }): DateRule => {
  const { direction, ...rest } = words;
  return defineDateRule({
    ...rest,
    read: (match) => {
      const count = readCount(match);
      return count && { type: "span", unit: count.unit, amount: count.amount * direction };
    },
  });
};
