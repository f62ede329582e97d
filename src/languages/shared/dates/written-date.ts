import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import { written } from "../../../dates/expression.ts";
import { readWritten } from "./read-written.ts";
import type { ShapeWords } from "./shape.ts";

/** A date of written parts: day, month, year, season, quarter, half, each in words, digits or by reference. */
export const writtenDate = (words: ShapeWords): DateRule =>
  defineDateRule({ ...words, read: (match) => written(readWritten(match)) });
