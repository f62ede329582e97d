import { type CalendarValue, interval, type PartialDate } from "../engine/calendar.ts";
import { type CalendarDay, isCalendarDay } from "../engine/calendar-days.ts";
import type { Tense } from "./date-pack.ts";
import type { WrittenDate } from "./expression.ts";

/** Where the year and the rest of a date come from; the record's `basis`. */
export type Basis = "explicit" | "document" | "publication" | "partial";

/** The year that the title, or the heading of a section, says its text is about. */
export interface ReportYear {
  readonly year: number;
  readonly of: "title" | "section";
}

/** What an expression is resolved against. */
export interface DateContext {
  /** The day (month, year) that relative words count from. */
  readonly anchor: PartialDate | null;
  readonly anchorBasis: "publication" | "document";
  /** The date last spoken of, for "the same year" and "a year later". */
  readonly previous: CalendarValue | null;
  /** A date of the same sentence or paragraph that a missing year is taken from before the anchor is asked. */
  readonly neighbour: PartialDate | null;
  /** The year that the document writes elsewhere beside the same month (and day). */
  readonly yearElsewhere: (date: WrittenDate) => number | undefined;
  /** A stretch of days spoken of just before, which weekdays may fall into. */
  readonly stretch: CalendarValue | null;
  /** The stretch of days that the text is about. */
  readonly topic: CalendarValue | null;
  /** The day spoken of just before, with the tense of its clause. */
  readonly day: { readonly day: CalendarDay; readonly tense: Tense | undefined } | null;
  /** The year that a heading says its text is about ("Report on 2024"). */
  readonly report?: ReportYear | undefined;
  /** Whether the date opens an entry of a calendar ("5 May – concert"). */
  readonly opensEntry: boolean;
  readonly tense: Tense | undefined;
  /** Something was meant for the date ("planned for"). */
  readonly planned: boolean;
  /** What was meant for the date is called off; it lies near, on either side. */
  readonly calledOff: boolean;
  /** The date is an open end: "appointed from 1 March", "agreed to finish by May". */
  readonly openEnd?: boolean;
  /** Whether the sentence has no verb at all, as in a heading or a short phrase. */
  readonly verbless: boolean;
  /** Where a weekday lies whose clause has no known verb. */
  readonly silentTense: Tense;
  /** Whether the document writes 05/09 for the fifth of September. */
  readonly dayFirst: () => boolean;
}

/** An expression with its value, or the reason why it has none. */
export type Outcome =
  | { readonly value: CalendarValue; readonly basis: Basis }
  | { readonly failure: "no-anchor" | "impossible-day" | "no-antecedent" };

/** Makes the outcome of an expression that has no value. */
export const fail = (failure: "no-anchor" | "impossible-day" | "no-antecedent"): Outcome => ({ failure });

/** The day of the publication, where it is known to the day. */
export const dayAnchor = ({ anchor, anchorBasis }: DateContext): CalendarDay | undefined =>
  anchor && anchorBasis === "publication" && isCalendarDay(anchor) ? anchor : undefined;

/** A day as a partial date. */
export const dayValue = (day: CalendarDay): PartialDate => ({ year: day.year, month: day.month, day: day.day });

/** A stretch of days, both ends included. */
export const stretchOf = (first: CalendarDay, last: CalendarDay): CalendarValue =>
  interval(dayValue(first), dayValue(last));
