import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import type { Holiday } from "../../../dates/expression.ts";
import { readWritten } from "./read-written.ts";
import type { ShapeWords } from "./shape.ts";

/**
 * A feast by its name, with its year or the tense of the clause: "Boże Ciało", "Joninės".
 * Shape: captures `holiday` (a row of `holidays`) and the year as in `readWritten`.
 */
export const holiday = (words: ShapeWords & { readonly holidays: readonly Holiday[] }): DateRule => {
  const { holidays, ...rest } = words;
  return defineDateRule({
    ...rest,
    read: (match) => {
      const name = holidays[match.get("holiday")?.number ?? -1];
      const { year } = readWritten(match);
      return name && { type: "holiday", holiday: name, ...(year === undefined ? {} : { year }) };
    },
  });
};
