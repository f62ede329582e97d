import type { Sentence } from "../document.ts";
import type { CalendarValue, PartialDate } from "../engine/calendar.ts";
import { boundsOf, monthsOfPart } from "../engine/calendar-bounds.ts";
import { type CalendarDay, isCalendarDay, numberOfDay } from "../engine/calendar-days.ts";
import type { Tense } from "./date-pack.ts";
import type { DocumentAnchor } from "./document-anchor.ts";
import type { DateExpression } from "./expression.ts";
import type { PlacedDate } from "./place-dates.ts";

/** A date that the text has spoken of, for words that point back. */
export interface Spoken {
  readonly value: CalendarValue;
  readonly block: number;
  readonly sentence: Sentence | undefined;
  readonly quoted: boolean;
  /** Whether its year is written, or one before the publication's: a story may go on from it. */
  readonly explicitYear: boolean;
  /** "Next year": what the same sentence plans is in it. */
  readonly yearAhead: boolean;
  /** The time of its clause ("in 2006"), not a part of a noun ("the treaty of 2006"). */
  readonly tellsTime: boolean;
  readonly tense: () => Tense | undefined;
}

const startOf = (value: CalendarValue): PartialDate | null => {
  if (value.type === "date") return value.date;
  return value.type === "set" ? (value.dates[0] ?? null) : value.from;
};

const hasMonth = (value: CalendarValue, month: number): boolean => startOf(value)?.month === month;

/** How many dates back an anaphor looks for one that fits it. */
const MEMORY = 12;

const fitsAnaphor = (value: CalendarValue, expression: DateExpression): boolean => {
  if (expression.type === "anaphor" && expression.month !== undefined) return hasMonth(value, expression.month);
  if (expression.type === "anaphor" && expression.unit === "day") return startOf(value)?.day !== undefined;
  if (expression.type === "shift" && (expression.unit === "day" || expression.unit === "week")) {
    const date = startOf(value);
    return date !== null && isCalendarDay(date);
  }
  return startOf(value)?.year !== undefined;
};

const needsPrevious = (expression: DateExpression): boolean => {
  if (expression.type === "anaphor") return true;
  if (expression.type === "shift" || expression.type === "unit") return expression.base !== "publication";
  return true;
};

/** "In the autumn of 1993 he set out. A week later …": the week counts from a day that is not told, not from one before. */
const isTooCoarse = (one: Spoken, expression: DateExpression, block: number): boolean =>
  expression.type === "shift" &&
  (expression.unit === "day" || expression.unit === "week") &&
  one.block === block &&
  (one.tellsTime || startOf(one.value)?.part !== undefined) &&
  startOf(one.value)?.day === undefined;

/** What the text reports happened so shortly before it appeared. Units: days. */
const NEWS = 31;

/** Whether a day is part of what the text reports, not of a history that it recalls. */
const isNews = (value: CalendarValue, anchor: PartialDate): boolean => {
  const day = startOf(value);
  return (
    day !== null &&
    isCalendarDay(day) &&
    isCalendarDay(anchor) &&
    Math.abs(numberOfDay(anchor) - numberOfDay(day)) <= NEWS
  );
};

/** "… signed in 1989.¶ The next day the guests …": a new paragraph leaves the years that the one before recalled. */
const isRecalled = (one: Spoken, block: number, anchor: PartialDate): boolean =>
  one.block !== block && (startOf(one.value)?.year ?? anchor.year ?? 0) < (anchor.year ?? 0);

const countsInDays = (expression: DateExpression): boolean =>
  "unit" in expression && (expression.unit === "day" || expression.unit === "week");

/** The date that an expression points back to: the last one that fits it, outside quotations. */
export const findPrevious = (
  spoken: readonly Spoken[],
  expression: DateExpression,
  { quoted, block, anchor }: { readonly quoted: boolean; readonly block: number; readonly anchor: PartialDate | null },
): CalendarValue | null => {
  if (!needsPrevious(expression)) return null;
  let recalled: CalendarValue | null = null;
  for (let index = spoken.length - 1; index >= Math.max(0, spoken.length - MEMORY); index -= 1) {
    const one = spoken[index];
    if (!one || (one.quoted && !quoted)) continue;
    const fits = fitsAnaphor(one.value, expression);
    if (recalled !== null) {
      if (fits && anchor && isNews(one.value, anchor)) return one.value;
    } else if (fits) {
      if (!anchor || !countsInDays(expression) || !isRecalled(one, block, anchor)) return one.value;
      recalled = one.value;
    } else if (isTooCoarse(one, expression, block)) return null;
  }
  return recalled;
};

const follows = (last: Spoken, sentence: Sentence | undefined): boolean =>
  last.sentence?.tokens.end === sentence?.tokens.start && last.block === sentence?.block;

/** "In March 1996 I wrote. Nobody answered. In July …": a story told by months goes on over a sentence in between. */
const ASIDE = 30;

const followsSoon = (last: Spoken, sentence: Sentence | undefined): boolean =>
  follows(last, sentence) ||
  (last.block === sentence?.block &&
    startOf(last.value)?.month !== undefined &&
    (sentence?.tokens.start ?? 0) - (last.sentence?.tokens.end ?? 0) <= ASIDE);

/** A sentence that opens with its date goes on with the story of the sentence before. */
const OPENING = 3;

const opensSentence = ({ annotation, sentence }: PlacedDate): boolean =>
  sentence !== undefined && annotation.tokens.start - sentence.tokens.start < OPENING;

/** A story of another year goes on: "In 2016 the land was bought. In December the hall was opened." */
const carriesOn = (last: Spoken, placed: PlacedDate, anchorYear: number, year: number): boolean => {
  if (!last.tellsTime || !followsSoon(last, placed.sentence) || !opensSentence(placed)) return false;
  const { tense } = placed.clause();
  return year > anchorYear ? tense === "future" : year < anchorYear && tense !== "future";
};

/** A season begins with its first month. */
const withMonth = (date: PartialDate | null): PartialDate | null =>
  date?.part === undefined || date.year === undefined ? date : { year: date.year, month: monthsOfPart(date.part)[0] };

/** A date of the same sentence, or of the one before, that a bare day or month belongs to. */
export const findNeighbour = (
  spoken: readonly Spoken[],
  placed: PlacedDate,
  anchor: DocumentAnchor | null,
  quoted: boolean,
): PartialDate | null => {
  const { sentence } = placed;
  const last = spoken.at(-1);
  if (!last || (last.quoted && !(quoted && last.block === sentence?.block))) return null;
  const date = withMonth(startOf(last.value));
  if (date?.year === undefined || date.digits !== undefined) return null;
  const anchorYear = anchor?.date.year;
  const sameSentence = last.sentence === sentence;
  if (!last.explicitYear && !(last.yearAhead && sameSentence)) return null;
  if (anchorYear !== undefined && !sameSentence) return carriesOn(last, placed, anchorYear, date.year) ? date : null;
  const { tense } = placed.clause();
  if (anchorYear !== undefined && date.year > anchorYear)
    return sameSentence && last.tellsTime && tense !== "past" ? date : null;
  const inStory = last.block === sentence?.block && tense === "past";
  if (anchor === null && inStory && last.tellsTime) return date;
  if (tense === "future" || (date.month === undefined && !sameSentence)) return null;
  if (sameSentence) return anchor === null || date.month !== undefined || last.tellsTime ? date : null;
  // Without an anchor a story may go on from one sentence to the next, in the past only.
  return follows(last, sentence) && tense === "past" ? date : null;
};

/** The stretch of days that the same block spoke of last. */
export const findStretch = (spoken: readonly Spoken[], block: number): Spoken | undefined => {
  for (let index = spoken.length - 1; index >= Math.max(0, spoken.length - MEMORY); index -= 1) {
    const one = spoken[index];
    if (one?.block !== block) return undefined;
    if (one.value.type === "interval") return one;
  }
  return undefined;
};

/** The days of an event: no more than these. */
const LONGEST = 10;

const isStretch = ({ value }: Spoken): boolean => {
  if (value.type === "date") return false;
  const { earliest, latest } = boundsOf(value);
  return Boolean(earliest && latest) && isShort(earliest, latest);
};

const isShort = (from: CalendarDay | null, to: CalendarDay | null): boolean =>
  from !== null && to !== null && numberOfDay(to) - numberOfDay(from) <= LONGEST;

/** The stretch of days that the whole text is about: the last one before this, wherever it stood. */
export const findTopic = (spoken: readonly Spoken[]): Spoken | undefined => {
  for (let index = spoken.length - 1; index >= Math.max(0, spoken.length - MEMORY); index -= 1) {
    const one = spoken[index];
    if (one && !one.quoted && isStretch(one)) return one;
  }
  return undefined;
};

/** The day that this block or the one before spoke of last; "since Tuesday" begins with one. */
export const findDay = (spoken: readonly Spoken[], block: number): Spoken | undefined => {
  const last = spoken.at(-1);
  if (!last || last.quoted || block - last.block > 1) return undefined;
  return dayOf(last.value) ? last : undefined;
};

/** The one day of a value, or the first of an open end. */
export const dayOf = (value: CalendarValue): CalendarDay | undefined => {
  const date = value.type === "date" ? value.date : value.type === "interval" && value.to === null ? value.from : null;
  return date && isCalendarDay(date) ? date : undefined;
};
