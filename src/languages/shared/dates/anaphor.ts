import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import type { ShapeWords } from "./shape.ts";

const KINDS = ["day", "month", "year", "any"] as const;

/**
 * Words that point back to a date: "tego samego dnia", "wówczas".
 * Shape: captures `back` (rows: day, month, year, any) and perhaps `month`, the month of the date meant.
 */
export const anaphor = (words: ShapeWords): DateRule =>
  defineDateRule({
    ...words,
    read: (match) => {
      const month = match.get("month");
      return {
        type: "anaphor",
        unit: KINDS[match.get("back")?.number ?? 3] ?? "any",
        ...(month ? { month: month.number + 1 } : {}),
      };
    },
  });
