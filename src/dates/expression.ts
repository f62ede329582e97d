/** Units of time that texts count in. */
export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "half" | "season" | "year" | "decade" | "century";

/**
 * What a relative expression counts from: the day of publication, or the date last spoken of; `either` leaves it to the tense
 * (in a past clause the date last spoken of, else the publication).
 */
export type Base = "publication" | "previous" | "either";

/** So many years after a base: "br." is 0 after the publication, "rok później" 1 after the previous date. */
export interface Offset {
  readonly base: Base;
  readonly offset: number;
}

/** The parts of a date as they were written; what is missing, the document has to give. */
export interface WrittenDate {
  readonly year?: number | Offset;
  readonly month?: number | Offset;
  readonly day?: number;
  /** 21–24 seasons, 33–36 quarters, 40–41 halves. */
  readonly part?: number;
  /** 1 is Monday. */
  readonly weekday?: number;
  /** "last August", "next spring": never the one of the publication itself. */
  readonly reach?: "last" | "next";
  readonly time?: string;
  /** Day and month may stand the other way round ("05/09/2015"); the document decides. */
  readonly swappable?: boolean;
  /** The year of the publication that the words beside it give away ("pernai, 2011 m." was published in 2012). */
  readonly anchorYear?: number;
  /** Beside or within a name: "Expo 2012". */
  readonly inName?: boolean;
}

/** Which phase of a period: "late 1970s", "second half of March". */
export type Phase = "early" | "middle" | "late" | "firstHalf" | "secondHalf";

/** How a weekday is pointed at; `tense` leaves it to the verb of its clause. */
export type WeekdayReach = "tense" | "last" | "next" | "nearest" | "this" | "thisWeek" | "lastWeek" | "nextWeek";

/** Feasts with a date of their own or one that follows Easter. */
export type Holiday =
  | "newYear"
  | "newYearsEve"
  | "epiphany"
  | "ashWednesday"
  | "palmSunday"
  | "goodFriday"
  | "easter"
  | "easterMonday"
  | "pentecost"
  | "pentecostMonday"
  | "corpusChristi"
  | "ascension"
  | "labourDay"
  | "assumption"
  | "allSaints"
  | "allSouls"
  | "christmasEve"
  | "christmas"
  | "boxingDay"
  | "valentines"
  | "womensDay"
  | "childrensDay"
  | "midsummer"
  | "plConstitution"
  | "plFlag"
  | "plIndependence"
  | "ltStatehood"
  | "ltIndependence"
  | "ltState"
  | "usIndependence"
  | "thanksgiving"
  | "halloween"
  | "stPatrick"
  | "stNicholas"
  | "mothersDayLt"
  | "mothersDayPl"
  | "fathersDayLt"
  | "veterans"
  | "martinLutherKing"
  | "memorialUs"
  | "labourUs"
  | "columbus";

/** A date as a text states it, before the document resolves it: a tree of written parts and relations. */
export type DateExpression =
  | { readonly type: "written"; readonly date: WrittenDate }
  | { readonly type: "decade"; readonly year: number }
  | { readonly type: "century"; readonly number: number }
  | {
      readonly type: "shift";
      readonly unit: Unit;
      readonly amount: number;
      readonly base: Base;
      readonly onlyAhead?: boolean;
    }
  | { readonly type: "compound"; readonly years: number; readonly months: number; readonly days: number }
  | { readonly type: "unit"; readonly unit: Unit; readonly offset: number; readonly base: Base }
  | { readonly type: "span"; readonly unit: Unit; readonly amount: number }
  | { readonly type: "weekday"; readonly weekday: number; readonly reach: WeekdayReach }
  | { readonly type: "skip"; readonly weekday: number; readonly amount: number }
  | { readonly type: "anaphor"; readonly unit: "day" | "month" | "year" | "any"; readonly month?: number }
  | {
      readonly type: "nth";
      readonly unit: "day" | "week" | "weekday" | "weekend";
      readonly nth: number;
      readonly weekday?: number;
      readonly of: DateExpression;
    }
  | { readonly type: "dayOf"; readonly nth: number }
  | { readonly type: "weekOf"; readonly of: DateExpression }
  | { readonly type: "holiday"; readonly holiday: Holiday; readonly year?: number | Offset }
  | { readonly type: "phase"; readonly phase: Phase; readonly of: DateExpression }
  | { readonly type: "moved"; readonly of: DateExpression; readonly days: number }
  | { readonly type: "approximate"; readonly of: DateExpression }
  | { readonly type: "range"; readonly from: DateExpression | null; readonly to: DateExpression | null }
  | { readonly type: "set"; readonly items: readonly DateExpression[] };

/** An expression of written parts. */
export const written = (date: WrittenDate): DateExpression => ({ type: "written", date });
