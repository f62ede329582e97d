import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import type { DateExpression } from "../../../dates/expression.ts";
import type { ShapeWords } from "./shape.ts";

/**
 * Words with a meaning of their own, a row each: "wczoraj", "EOM".
 * Shape: capture `row` (or none: the first); `readings` gives the meaning of each row.
 */
export const fixedReading = (words: ShapeWords & { readonly readings: readonly DateExpression[] }): DateRule => {
  const { readings, ...rest } = words;
  return defineDateRule({ ...rest, read: (match) => readings[match.get("row")?.number ?? 0] });
};
