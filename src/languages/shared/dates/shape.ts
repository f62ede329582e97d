import type { DateRule } from "../../../dates/date-rule.ts";

/** What a language gives to a shape: everything of a rule but how it is read. */
export type ShapeWords = Omit<DateRule, "kind" | "read">;
