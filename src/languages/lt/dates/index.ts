import type { DatePack } from "../../../dates/date-pack.ts";
import { isoDate } from "../../shared/dates/iso-date.ts";
import { after } from "./after.ts";
import { ago } from "./ago.ts";
import { anaphor } from "./anaphor.ts";
import { century } from "./century.ts";
import { compoundAgo } from "./compound-ago.ts";
import { dayList } from "./day-list.ts";
import { dayMonthYear } from "./day-month-year.ts";
import { dayOf } from "./day-of.ts";
import { dayRange } from "./day-range.ts";
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
import { numericRange } from "./numeric-range.ts";
import { period } from "./period.ts";
import { quarter } from "./quarter.ts";
import { relativeDay } from "./relative-day.ts";
import { season } from "./season.ts";
import { spacedNumeric } from "./spaced-numeric.ts";
import { spanAhead } from "./span-ahead.ts";
import { spanBack } from "./span-back.ts";
import { tenseOf } from "./tense.ts";
import { unitOffset } from "./unit-offset.ts";
import { weekday } from "./weekday.ts";
import { year } from "./year.ts";
import { yearRange } from "./year-range.ts";
import { yearReference } from "./year-reference.ts";

/** All that Lithuanian knows about dates. */
export const LITHUANIAN_DATES: DatePack = {
  rules: [
    dayMonthYear,
    dayRange,
    dayList,
    dayOf,
    monthYear,
    month,
    monthReference,
    numeric,
    numericRange,
    spacedNumeric,
    isoDate("lt/dates/iso-date"),
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
    after,
    later,
    earlier,
    nextDay,
    unitOffset,
    spanAhead,
    spanBack,
    weekday,
    nthOf,
    anaphor,
    holiday,
    nameYear,
  ],
  modifiers: MODIFIERS,
  joiners: JOINERS,
  guards: GUARDS,
  prepositions: "jau|tai yra|t. y.|ir|net|nuo|iki|o|dar",
  articles: new Set(),
  habits:
    "kasmet|kas dvejus metus|kas antrus metus|kas treji metai|kas dveji metai|kas trejus metus|kiekvienais metais|kiekvien(ą|ų) met(us|ų)|kasmetin(ė|is|ę|į)|visada|visuomet|paprastai|tradiciškai|kas metai",
  issuers: new Set(
    "informacija inf naujienlaiškis naujienos pranešimas spaudos tarnyba skyrius skyriaus redakcija biuletenis žinios savivaldybės rajono miesto atstovas atstovė specialistas specialistė komunikacijos viešųjų ryšių tekstas".split(
      " ",
    ),
  ),
  publicationLabels: "paskelbta|publikuota|paskelbimo data|skelbta|įkelta|sukurta|atnaujinta|publikavimo data|parengta",
  hourMarks: ",|nuo|apie",
  aheadWords: new Set([]),
  likeWords: new Set(["kaip", "ir"]),
  eachWords: new Set(["kiekvieną", "kiekvieno", "kiekvienos", "kas"]),
  relatives: new Set(
    "kuris kuri kurie kurios kurio kuriam kuriai kurį kurią kuriuo kuriame kurioje kurių kuriems kurioms kuriais kuriomis".split(
      " ",
    ),
  ),
  whenWords: new Set(["kai", "kuomet"]),
  nounWords: new Set(
    "metų sutartis sutartį sutarties sutartimi sprendimas sprendimą sprendimo sprendimu nutarimas nutarimo nutarimu nutarimą įsakymas įsakymo įsakymu įsakymą susitarimas susitarimo susitarimą įstatymas įstatymo biudžetas biudžeto biudžetą deklaracija deklaracijos potvynis potvynio gaisras gaisro rinkimai rinkimų rinkimus ataskaita ataskaitos".split(
      " ",
    ),
  ),
  timeWords: new Set(["dar", "jau", "tik", "o"]),
  silentTense: "future",
  tenseOf,
};
