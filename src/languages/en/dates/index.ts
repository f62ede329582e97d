import type { DatePack } from "../../../dates/date-pack.ts";
import { isoDate } from "../../shared/dates/iso-date.ts";
import { numericMonthDay } from "../../shared/dates/numeric-month-day.ts";
import { ago } from "./ago.ts";
import { ahead } from "./ahead.ts";
import { anaphor } from "./anaphor.ts";
import { century } from "./century.ts";
import { compoundAgo } from "./compound-ago.ts";
import { dayAlone } from "./day-alone.ts";
import { dayList } from "./day-list.ts";
import { dayMonthYear } from "./day-month-year.ts";
import { dayOf } from "./day-of.ts";
import { dayRange } from "./day-range.ts";
import { dayShortMonth } from "./day-short-month.ts";
import { decade } from "./decade.ts";
import { earlier } from "./earlier.ts";
import { GUARDS } from "./guards.ts";
import { holiday } from "./holiday.ts";
import { JOINERS } from "./joiners.ts";
import { later } from "./later.ts";
import { MODIFIERS } from "./modifiers.ts";
import { month } from "./month.ts";
import { monthReference } from "./month-reference.ts";
import { monthYear } from "./month-year.ts";
import { nameYear } from "./name-year.ts";
import { nextDay } from "./next-day.ts";
import { nthOf } from "./nth-of.ts";
import { numeric } from "./numeric.ts";
import { numericMonth } from "./numeric-month.ts";
import { numericRange } from "./numeric-range.ts";
import { period } from "./period.ts";
import { quarter } from "./quarter.ts";
import { relativeDay } from "./relative-day.ts";
import { season } from "./season.ts";
import { spanAhead } from "./span-ahead.ts";
import { spanBack } from "./span-back.ts";
import { tenseOf } from "./tense.ts";
import { unitOffset } from "./unit-offset.ts";
import { weekOf } from "./week-of.ts";
import { weekday } from "./weekday.ts";
import { weekdayDate } from "./weekday-date.ts";
import { weekdaySkip } from "./weekday-skip.ts";
import { year } from "./year.ts";
import { yearRange } from "./year-range.ts";
import { yearReference } from "./year-reference.ts";

/** All that English knows about dates. */
export const ENGLISH_DATES: DatePack = {
  rules: [
    dayMonthYear,
    dayRange,
    dayAlone,
    dayShortMonth,
    dayList,
    dayOf,
    monthYear,
    month,
    monthReference,
    numeric,
    numericRange,
    numericMonth,
    numericMonthDay("en/dates/numeric-month-day", "monthFirst"),
    isoDate("en/dates/iso-date"),
    year,
    yearReference,
    yearRange,
    decade,
    century,
    season,
    quarter,
    period,
    relativeDay,
    ago,
    compoundAgo,
    ahead,
    later,
    earlier,
    nextDay,
    unitOffset,
    spanAhead,
    spanBack,
    weekday,
    weekdayDate,
    weekdaySkip,
    nthOf,
    weekOf,
    anaphor,
    holiday,
    nameYear,
  ],
  modifiers: MODIFIERS,
  joiners: JOINERS,
  guards: GUARDS,
  prepositions: "on|in|the|at|of|back|namely",
  articles: new Set(["the"]),
  habits:
    "every year|every other year|every two years|every second year|every three years|each year|every (spring|summer|autumn|fall|winter|month)|annually|always|usually|yearly",
  publicationLabels:
    "published|published on|posted|posted on|updated|date of publication|publication date|release date|issued|for release",
  issuers: new Set(
    "press office newsletter bulletin release media communications information news department unit team editorial staff report reporter correspondent".split(
      " ",
    ),
  ),
  hourMarks: "at|from|, at|,",
  aheadWords: new Set(["for"]),
  likeWords: new Set(["as", "like"]),
  eachWords: new Set(["every", "each"]),
  relatives: new Set("who whom whose which".split(" ")),
  whenWords: new Set(["when"]),
  nounWords: new Set("agreement treaty budget elections election report act census edition contract plan".split(" ")),
  timeWords: new Set(["in", "on"]),
  silentTense: "past",
  tenseOf,
};
