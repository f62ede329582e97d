import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import { OFFSETS } from "./offsets.ts";
import type { ShapeWords } from "./shape.ts";
import { UNITS } from "./units.ts";

/**
 * This, last or next week, month, quarter, year, weekend: "w zeszłym tygodniu".
 * Shape: captures `which` (a row of `OFFSETS`; a weekend may do without) and `unit` (a row of `UNITS`).
 */
export const unitOffset = (words: ShapeWords): DateRule =>
  defineDateRule({
    ...words,
    read: (match) => {
      const [unit] = UNITS[match.get("unit")?.number ?? -1] ?? [];
      const offset = OFFSETS[match.get("which")?.number ?? (unit === "weekend" ? 0 : -1)];
      return offset && unit && { type: "unit", unit, offset: offset.offset, base: offset.base };
    },
  });
