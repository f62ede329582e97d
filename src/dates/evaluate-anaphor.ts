import { type PartialDate, precisionOf, single } from "../engine/calendar.ts";
import { type DateContext, fail, type Outcome } from "./date-context.ts";
import type { DateExpression } from "./expression.ts";

const ANAPHOR_PRECISIONS = { day: ["day"], month: ["month", "day"], year: ["year", "month", "day", "season"] } as const;

/** Resolves words that point back to a date. */
export const evaluateAnaphor = (
  expression: Extract<DateExpression, { type: "anaphor" }>,
  { previous }: DateContext,
): Outcome => {
  if (!previous) return fail("no-antecedent");
  if (expression.unit === "any" || previous.type !== "date") return { value: previous, basis: "document" };
  const precisions: readonly string[] = ANAPHOR_PRECISIONS[expression.unit];
  if (!precisions.includes(precisionOf(previous.date))) return fail("no-antecedent");
  const { year, month } = previous.date;
  if (expression.unit === "day") return { value: previous, basis: "document" };
  const kept: PartialDate = {
    ...(year === undefined ? {} : { year }),
    ...(expression.unit === "month" && month !== undefined ? { month } : {}),
  };
  return { value: single(kept), basis: "document" };
};
