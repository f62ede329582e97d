import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import type { DateExpression } from "../../../dates/expression.ts";
import { isCapitalNumeral } from "./roman.ts";
import type { ShapeWords } from "./shape.ts";

/**
 * A century, or one to another: "XIX w.", "XVI–XVII w.", "the 19th century".
 * Shape: captures `century` and perhaps `centuryEnd`, from 1.
 */
export const century = (words: ShapeWords): DateRule =>
  defineDateRule({
    ...words,
    read: (match) => {
      const first = match.get("century")?.number ?? 0;
      const last = match.get("centuryEnd")?.number ?? first;
      if (!isCapitalNumeral(match.get("century")?.text)) return undefined;
      if (first < 1 || last < first || last > 22) return undefined;
      const from: DateExpression = { type: "century", number: first };
      return last === first ? from : { type: "range", from, to: { type: "century", number: last } };
    },
  });
