import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import { written } from "../../../dates/expression.ts";
import type { ShapeWords } from "./shape.ts";

/**
 * Years from one to another: "2008–2009", "1990-95", "2024/2025".
 * Shape: captures `year` and `yearEnd` (four or two digits).
 */
export const yearRange = (words: ShapeWords): DateRule =>
  defineDateRule({
    ...words,
    read: (match) => {
      const from = match.get("year")?.number;
      const end = match.get("yearEnd")?.number;
      if (from === undefined || end === undefined) return undefined;
      const to = end < 100 ? Math.floor(from / 100) * 100 + end : end;
      return to > from ? { type: "range", from: written({ year: from }), to: written({ year: to }) } : undefined;
    },
  });
