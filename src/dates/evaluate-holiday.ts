import { single } from "../engine/calendar.ts";
import { chooseYear } from "./choose-year.ts";
import { type Basis, type DateContext, fail, type Outcome } from "./date-context.ts";
import { yearOfOffset } from "./evaluate-written.ts";
import type { DateExpression } from "./expression.ts";
import { dayOfHoliday, fixedDayOf } from "./holidays.ts";

/** Resolves a feast, fixed or movable. */
export const evaluateHoliday = (
  expression: Extract<DateExpression, { type: "holiday" }>,
  context: DateContext,
): Outcome => {
  const { holiday, year } = expression;
  const written = typeof year === "number" ? year : year && yearOfOffset(year, context);
  const basis: Basis = typeof year === "number" ? "explicit" : context.anchorBasis;
  if (written !== undefined) return { value: single(dayOfHoliday(holiday, written)), basis };
  const chosen = chooseYear(
    (one) => ({ first: dayOfHoliday(holiday, one), last: dayOfHoliday(holiday, one) }),
    context,
  );
  if (chosen !== undefined) return { value: single(dayOfHoliday(holiday, chosen)), basis };
  const fixed = fixedDayOf(holiday);
  return fixed ? { value: single(fixed), basis: "partial" } : fail("no-anchor");
};
