import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import { written } from "../../../dates/expression.ts";
import { readWritten } from "./read-written.ts";
import type { ShapeWords } from "./shape.ts";

/** The year inside the name of a thing; its entry has the role `name`. */
export const nameYear = (words: ShapeWords): DateRule =>
  defineDateRule({ ...words, read: (match) => written({ ...readWritten(match), inName: true }) });
