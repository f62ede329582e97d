import type { Rule } from "../engine/rule.ts";
import type { DateExpression } from "./expression.ts";

/** A rule that reads a date; its examples state the EDTF that the whole stage gives, published on Tuesday, 2025-03-11. */
export type DateRule = Rule<DateExpression, string>;

/** Types a date rule. */
export const defineDateRule = (rule: Omit<DateRule, "kind">): DateRule => ({ kind: "date", ...rule });
