import { findPhraseAt, findPhraseBefore } from "../engine/phrase-index.ts";
import type { Token } from "../engine/token.ts";
import { packOf } from "./compile-pack.ts";
import { type DateAnnotation, extend } from "./date-annotation.ts";
import type { DateExpression, WrittenDate } from "./expression.ts";
import { grainOf, mapWritten, moveYear, writtenOf } from "./expression-parts.ts";

const monthOf = (date: WrittenDate | undefined): number | undefined =>
  typeof date?.month === "number" ? date.month : undefined;

const order = (date: WrittenDate): number => (monthOf(date) ?? 0) * 100 + (date.day ?? 0);

/** Gives `of` the year of `from`, which stands `later` (or earlier) in the text; over a year's end it is the neighbouring year. */
const shareYear = (of: DateExpression, from: DateExpression, later: boolean): DateExpression => {
  const source = writtenOf(from);
  const target = writtenOf(of);
  const year = source?.year;
  if (
    year === undefined ||
    !target ||
    target.year !== undefined ||
    (target.month === undefined && target.part === undefined)
  )
    return of;
  const crosses =
    monthOf(target) !== undefined &&
    monthOf(source) !== undefined &&
    (later ? order(target) < order(source ?? {}) : order(target) > order(source ?? {}));
  return mapWritten(of, (date) => ({ ...date, year: crosses ? moveYear(year, later ? 1 : -1) : year }));
};

const SIMPLE: ReadonlySet<DateExpression["type"]> = new Set([
  "written",
  "decade",
  "century",
  "weekday",
  "unit",
  "phase",
  "approximate",
  "holiday",
  "shift",
]);

const canRange = (first: DateExpression, second: DateExpression, opened: boolean): boolean => {
  if (!SIMPLE.has(first.type) || !SIMPLE.has(second.type)) return false;
  return opened || grainOf(first) === grainOf(second);
};

/** "Monday to Friday" are opening hours, no dates. */
const isHabit = (first: DateExpression, second: DateExpression): boolean =>
  first.type === "weekday" &&
  second.type === "weekday" &&
  first.weekday <= 2 &&
  second.weekday >= 5 &&
  first.reach === "tense";

const skipPrepositions = (tokens: readonly Token[], at: number, prepositions: ReadonlySet<string>): number => {
  let next = at;
  while (next < at + 3 && prepositions.has(tokens[next]?.lower ?? "") && !tokens[next]?.opensBlock) next += 1;
  return next;
};

/** Joins two neighbouring dates: gives one annotation, two, or none (opening hours). */
export const join = (
  first: DateAnnotation,
  second: DateAnnotation,
  tokens: readonly Token[],
): readonly DateAnnotation[] | undefined => {
  const gap = second.tokens.start - first.tokens.end;
  if (gap > 5 || first.language !== second.language || tokens[second.tokens.start]?.opensBlock) return undefined;
  const { joiners, openings, prepositions } = packOf(first.language);
  const between = findPhraseAt(joiners, tokens, first.tokens.end);
  if (
    !between ||
    skipPrepositions(tokens, between.end, prepositions) < second.tokens.start ||
    between.end > second.tokens.start
  )
    return undefined;
  const opening = findPhraseBefore(openings, tokens, first.tokens.start);
  const word = tokens
    .slice(between.start, between.end)
    .map(({ lower }) => lower)
    .join(" ");
  const pairs = packOf(first.language).pack.joiners.filter(({ forms }) => `|${forms}|`.includes(`|${word}|`));
  const range = pairs.find(
    (pair) =>
      pair.kind === "range" &&
      (!pair.needsOpening ||
        opening?.value.id === pair.id ||
        (opening &&
          `|${pair.opening ?? ""}|`.includes(
            `|${tokens
              .slice(opening.start, opening.end)
              .map(({ lower }) => lower)
              .join(" ")}|`,
          ))),
  );
  if (range && canRange(first.value, second.value, opening !== undefined)) {
    if (isHabit(first.value, second.value)) return [];
    const from = shareYear(first.value, second.value, false);
    const to = shareYear(second.value, from, true);
    const start =
      opening && (range.needsOpening || opening.value.kind === "range") ? opening.start : first.tokens.start;
    return [extend(first, tokens, { start, end: second.tokens.end }, { type: "range", from, to }, range.id)];
  }
  if (!pairs.some(({ kind }) => kind === "list")) return undefined;
  const from = shareYear(first.value, second.value, false);
  const to = word === "," ? second.value : shareYear(second.value, from, true);
  if (from === first.value && to === second.value) return undefined;
  return [
    { ...first, value: from },
    { ...second, value: to },
  ];
};
