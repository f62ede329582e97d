/**
 * A date of which parts may be unknown: "2 grudnia" has month and day, "lata 90." three digits of a year.
 * Shape: `part` is an EDTF season (21–24), quarter (33–36) or half (40–41) and stands instead of a month; `digits` says how
 * many digits of the year are known (3 = a decade, 2 = a century; 4 when left out); `time` is a clock time "17:30".
 */
export interface PartialDate {
  readonly year?: number;
  readonly digits?: 2 | 3;
  readonly month?: number;
  readonly day?: number;
  readonly part?: number;
  readonly approximate?: boolean;
  readonly time?: string;
}

/** A date, an interval (null is an open end), or several separate dates. */
export type CalendarValue =
  | { readonly type: "date"; readonly date: PartialDate }
  | { readonly type: "interval"; readonly from: PartialDate | null; readonly to: PartialDate | null }
  | { readonly type: "set"; readonly dates: readonly PartialDate[] };

/** How fine a date is; what the record calls `precision`. */
export type Precision = "day" | "month" | "season" | "year" | "decade" | "century" | "range";

/** A single date as a calendar value. */
export const single = (date: PartialDate): CalendarValue => ({ type: "date", date });

/** An interval as a calendar value. */
export const interval = (from: PartialDate | null, to: PartialDate | null): CalendarValue => ({
  type: "interval",
  from,
  to,
});

/** The fineness of one partial date. */
export const precisionOf = (date: PartialDate): Exclude<Precision, "range"> => {
  if (date.day !== undefined) return "day";
  if (date.month !== undefined) return "month";
  if (date.part !== undefined) return "season";
  if (date.digits === 3) return "decade";
  return date.digits === 2 ? "century" : "year";
};
