import type { Sentence } from "../document.ts";
import type { CalendarValue, PartialDate } from "../engine/calendar.ts";
import { isCalendarDay } from "../engine/calendar-days.ts";
import type { DocumentAnchor } from "./document-anchor.ts";
import type { DateExpression } from "./expression.ts";
import type { PlacedDate } from "./place-dates.ts";

/** A date that the text has spoken of, for words that point back. */
export interface Spoken {
  readonly value: CalendarValue;
  readonly block: number;
  readonly sentence: Sentence | undefined;
  readonly quoted: boolean;
  readonly explicitYear: boolean;
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

/** The date that an expression points back to: the last one that fits it, outside quotations. */
export const findPrevious = (
  spoken: readonly Spoken[],
  expression: DateExpression,
  quoted: boolean,
): CalendarValue | null => {
  if (!needsPrevious(expression)) return null;
  for (let index = spoken.length - 1; index >= Math.max(0, spoken.length - MEMORY); index -= 1) {
    const one = spoken[index];
    if (one && (quoted || !one.quoted) && fitsAnaphor(one.value, expression)) return one.value;
  }
  return null;
};

/** A date of the same sentence (or, without an anchor, of the same block) that a bare day or month belongs to. */
export const findNeighbour = (
  spoken: readonly Spoken[],
  { sentence, clause }: PlacedDate,
  anchor: DocumentAnchor | null,
): PartialDate | null => {
  const last = spoken.at(-1);
  if (!last?.explicitYear || last.quoted) return null;
  const date = startOf(last.value);
  if (date?.year === undefined || date.digits !== undefined || date.part !== undefined) return null;
  const sameSentence = last.sentence === sentence;
  if (anchor?.date.year !== undefined && date.year > anchor.date.year) return null;
  if (clause.tense === "future" || (date.month === undefined && !sameSentence)) return null;
  if (sameSentence) return anchor === null || date.month !== undefined ? date : null;
  // Without an anchor a story may go on from one sentence to the next, in the past only.
  const follows = last.sentence?.tokens.end === sentence?.tokens.start && last.block === sentence?.block;
  return anchor === null && follows && clause.tense === "past" ? date : null;
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
