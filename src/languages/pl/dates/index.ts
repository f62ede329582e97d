import type { DatePack } from "../../../dates/date-pack.ts";
import { isoDate } from "../../shared/dates/iso-date.ts";
import { numericMonthDay } from "../../shared/dates/numeric-month-day.ts";
import { ago } from "./ago.ts";
import { ahead } from "./ahead.ts";
import { anaphor } from "./anaphor.ts";
import { century } from "./century.ts";
import { compoundAgo } from "./compound-ago.ts";
import { dayList } from "./day-list.ts";
import { dayMonthYear } from "./day-month-year.ts";
import { dayOf } from "./day-of.ts";
import { dayRange } from "./day-range.ts";
import { decade } from "./decade.ts";
import { decadeList } from "./decade-list.ts";
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
import { night } from "./night.ts";
import { nthOf } from "./nth-of.ts";
import { numeric } from "./numeric.ts";
import { numericDayMonth } from "./numeric-day-month.ts";
import { numericRange } from "./numeric-range.ts";
import { period } from "./period.ts";
import { quarter } from "./quarter.ts";
import { relativeDay } from "./relative-day.ts";
import { romanMonth } from "./roman-month.ts";
import { schoolYear } from "./school-year.ts";
import { season } from "./season.ts";
import { spanAhead } from "./span-ahead.ts";
import { spanBack } from "./span-back.ts";
import { tenDays } from "./ten-days.ts";
import { tenseOf } from "./tense.ts";
import { unitOffset } from "./unit-offset.ts";
import { weekOf } from "./week-of.ts";
import { weekday } from "./weekday.ts";
import { weekdaySkip } from "./weekday-skip.ts";
import { year } from "./year.ts";
import { yearRange } from "./year-range.ts";
import { yearReference } from "./year-reference.ts";

/** All that Polish knows about dates. */
export const POLISH_DATES: DatePack = {
  rules: [
    dayMonthYear,
    dayRange,
    dayList,
    dayOf,
    monthYear,
    month,
    monthReference,
    romanMonth,
    numeric,
    numericRange,
    numericDayMonth,
    numericMonthDay("pl/dates/numeric-month-day", "dayFirst"),
    isoDate("pl/dates/iso-date"),
    year,
    yearReference,
    yearRange,
    schoolYear,
    decade,
    decadeList,
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
    tenDays,
    spanBack,
    weekday,
    weekOf,
    weekdaySkip,
    nthOf,
    night,
    anaphor,
    holiday,
    nameYear,
  ],
  modifiers: MODIFIERS,
  joiners: JOINERS,
  guards: GUARDS,
  prepositions: "w|we|na|z|dnia|w dniu|w dniach|tj.|to jest|czyli|już|dokładnie|o|od|do|roku",
  articles: new Set(),
  habits:
    "co roku|co rok|co dwa lata|co trzy lata|co kilka lat|co drugi rok|corocznie|rokrocznie|każdego roku|każdorazowo|zawsze|zwykle|zazwyczaj|co rok|tradycyjnie co roku|coroczn(y|a|e|ego|ej|ym)",
  publicationLabels:
    "data publikacji|opublikowano|opublikowany|dodano|utworzono|zamieszczono|data dodania|data utworzenia|dodany|publikacja|data wpisu|data wytworzenia",
  issuers: new Set(
    "informacja informacje inf biuro prasowe wydział wydziału promocji redakcja redakcji biuletyn newsletter kronika aktualności komunikat materiał materiały prasowy prasowa oprac opracowanie rzecznik referat urząd tekst serwis".split(
      " ",
    ),
  ),
  hourMarks:
    "o|od|godz.|godz|godzin(a|ie|y)|o godz.|o godzinie|o godz|od godz.|, godz.|, o godz.|, godzina|, o godzinie|, o|,",
  aheadWords: new Set(["na"]),
  likeWords: new Set(["jak"]),
  eachWords: new Set(["każdy", "każda", "każdego", "każdej", "każdą", "każdym"]),
  relatives: new Set("który która które którego której któremu którym którą którzy których którymi".split(" ")),
  whenWords: new Set(["kiedy", "gdy"]),
  nounWords: new Set(),
  timeWords: new Set(["w", "we", "dnia", "dniu"]),
  silentTense: "future",
  tenseOf,
};
