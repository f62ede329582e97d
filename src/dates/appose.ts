import type { Token } from "../engine/token.ts";
import { packOf } from "./compile-pack.ts";
import { type DateAnnotation, extend } from "./date-annotation.ts";
import type { DateExpression, Offset, WeekdayReach, WrittenDate } from "./expression.ts";

const REACH_OF_WEEK: Readonly<Record<number, WeekdayReach>> = { [-1]: "lastWeek", 0: "thisWeek", 1: "nextWeek" };

/** The year that a year-sized expression stands for, by number or by offset. */
const yearOf = (value: DateExpression): number | Offset | undefined => {
  if (value.type === "phase") return yearOf(value.of);
  if (value.type === "written") {
    const { year, month, part, day } = value.date;
    return month === undefined && part === undefined && day === undefined ? year : undefined;
  }
  if (value.type === "shift" && value.unit === "year") return { base: value.base, offset: value.amount };
  return value.type === "unit" && value.unit === "year" ? { base: value.base, offset: value.offset } : undefined;
};

const weekdayOf = (value: DateExpression): number | undefined => {
  if (value.type === "weekday") return value.weekday;
  return undefined;
};

/** "From Thursday to Sunday", "on Friday and Saturday". */
const isOfWeekdays = (value: DateExpression): boolean =>
  value.type === "range"
    ? value.from?.type === "weekday" && value.to?.type === "weekday"
    : value.type === "set" && value.items.every(({ type }) => type === "weekday");

const isDayDate = (date: WrittenDate): boolean => date.day !== undefined && date.month !== undefined;

const withoutYear = (date: WrittenDate): boolean =>
  date.year === undefined && (date.month !== undefined || date.part !== undefined);

/** One expression out of two that stand side by side and mean the same day or period; undefined when they do not. */
const unite = (first: DateExpression, second: DateExpression, comma: boolean): DateExpression | undefined => {
  const weekday = weekdayOf(first) ?? weekdayOf(second);
  const other = first.type === "weekday" ? second : first;
  if (weekday !== undefined && other.type === "written" && isDayDate(other.date) && other.date.weekday === undefined)
    return { type: "written", date: { ...other.date, weekday } };
  if (weekday !== undefined && (other.type === "range" || other.type === "set") && first.type === "weekday")
    return other;
  if (isOfWeekdays(first) && (second.type === "range" || second.type === "set")) return second;
  if (weekday !== undefined && other.type === "unit" && other.unit === "week") {
    const reach = REACH_OF_WEEK[other.offset];
    return reach && { type: "weekday", weekday, reach };
  }
  if (weekday !== undefined && other.type === "shift" && other.unit === "week" && other.amount === 1)
    return { type: "weekday", weekday, reach: "nextWeek" };
  if (weekday !== undefined && other.type === "unit" && other.unit === "day") return other;
  const year = yearOf(first);
  if (year !== undefined && second.type === "written") {
    if (withoutYear(second.date) && (comma || typeof year !== "number"))
      return { type: "written", date: { ...second.date, year } };
    if (comma && typeof year !== "number" && typeof second.date.year === "number") {
      const hint = year.base === "publication" ? { anchorYear: second.date.year - year.offset } : {};
      return { type: "written", date: { ...second.date, ...hint } };
    }
  }
  const named = first.type === "unit" && first.unit !== "year" && comma;
  if (named && (second.type === "range" || second.type === "set")) return second;
  const dayAgain =
    (first.type === "unit" || first.type === "shift" || first.type === "anaphor") && second.type === "written" && comma;
  return dayAgain && isDayDate(second.date) ? second : undefined;
};

/** "… spalio 1 d. Penktadienį vyks": after a full stop a capital weekday begins a sentence. */
const opensSentence = ({ value, tokens: range }: DateAnnotation, tokens: readonly Token[]): boolean =>
  value.type === "weekday" && tokens[range.start - 1]?.text === "." && tokens[range.start]?.capitalised === true;

/** Unites two neighbouring expressions with nothing but a comma and small words between them: "w tym samym roku, w grudniu". */
export const appose = (
  first: DateAnnotation,
  second: DateAnnotation,
  tokens: readonly Token[],
): DateAnnotation | undefined => {
  const gap = second.tokens.start - first.tokens.end;
  if (gap > 4 || gap < 0 || first.language !== second.language || tokens[second.tokens.start]?.opensBlock)
    return undefined;
  if (opensSentence(second, tokens)) return undefined;
  const { prepositions } = packOf(first.language);
  const between = tokens.slice(first.tokens.end, second.tokens.start);
  const comma = between.some(({ text }) => text === "," || text === "(");
  const small = between.every(
    ({ text, lower, opensBlock }) => !opensBlock && (text === "," || text === "(" || prepositions.has(lower)),
  );
  const value = small ? unite(first.value, second.value, comma) : undefined;
  if (!value) return undefined;
  // Where the second says it all, the first ("pernai, …") is no part of the mention.
  const whole =
    value.type === "written" && second.value.type === "written" && typeof second.value.date.year === "number";
  const start = whole && first.value.type !== "weekday" ? second.tokens.start : first.tokens.start;
  const united = extend(second, tokens, { start, end: second.tokens.end }, value);
  const sure =
    first.value.type === "weekday" || second.value.type === "weekday"
      ? Math.max(first.confidence, second.confidence)
      : second.confidence;
  return {
    ...united,
    confidence: sure,
    rules: [...second.rules, ...first.rules],
    ...(second.value.type === "weekday" ? { rule: first.rule } : {}),
  };
};
