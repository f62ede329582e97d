import type { DateExpression, Unit } from "../../../dates/expression.ts";

/** The day so many days after the publication. */
export const dayFrom = (amount: number): DateExpression => ({
  type: "unit",
  unit: "day",
  offset: amount,
  base: "publication",
});

/** The unit so many units after the one of the publication. */
export const unitFrom = (unit: Unit, offset: number): DateExpression => ({
  type: "unit",
  unit,
  offset,
  base: "publication",
});
