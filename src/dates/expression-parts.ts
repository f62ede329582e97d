import type { DateExpression, Offset, WrittenDate } from "./expression.ts";

/** How fine an expression is, as far as it is written. */
export type Grain = "day" | "weekday" | "week" | "month" | "part" | "year" | "decade" | "century" | "other";

const grainOfDate = ({ day, month, part, year, weekday }: WrittenDate): Grain => {
  if (day !== undefined) return "day";
  if (month !== undefined) return "month";
  if (part !== undefined) return "part";
  if (year !== undefined) return "year";
  return weekday === undefined ? "other" : "weekday";
};

/** The grain of an expression; `other` for ranges and sets. */
export const grainOf = (expression: DateExpression): Grain => {
  switch (expression.type) {
    case "written":
      return grainOfDate(expression.date);
    case "decade":
    case "century":
      return expression.type;
    case "weekday":
    case "skip":
      return "weekday";
    case "holiday":
    case "dayOf":
      return "day";
    case "phase":
    case "approximate":
    case "moved":
      return grainOf(expression.of);
    case "shift":
    case "unit":
      if (expression.unit === "day" || expression.unit === "month" || expression.unit === "year")
        return expression.unit;
      return expression.unit === "week" ? "week" : "other";
    case "nth":
      return expression.unit === "weekday" || expression.unit === "day" ? "day" : "other";
    default:
      return "other";
  }
};

/** The written date inside phases and approximations. */
export const writtenOf = (expression: DateExpression): WrittenDate | undefined => {
  if (expression.type === "written") return expression.date;
  return expression.type === "phase" || expression.type === "approximate" ? writtenOf(expression.of) : undefined;
};

/** Applies a change to the written date inside phases and approximations. */
export const mapWritten = (expression: DateExpression, change: (date: WrittenDate) => WrittenDate): DateExpression => {
  if (expression.type === "written") return { type: "written", date: change(expression.date) };
  if (expression.type === "phase" || expression.type === "approximate")
    return { ...expression, of: mapWritten(expression.of, change) };
  if (expression.type === "range")
    return {
      ...expression,
      from: expression.from && mapWritten(expression.from, change),
      to: expression.to && mapWritten(expression.to, change),
    };
  if (expression.type === "set")
    return { ...expression, items: expression.items.map((item) => mapWritten(item, change)) };
  return expression;
};

/** A year moved by whole years. */
export const moveYear = (year: number | Offset, by: number): number | Offset =>
  typeof year === "number" ? year + by : { ...year, offset: year.offset + by };
