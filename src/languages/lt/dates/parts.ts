import { capture, glued, number, oneOf, optional, type Pattern, sequence, words } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { MONTH_ABBREVIATIONS, MONTHS } from "../months.ts";
import { CARDINALS, ORDINALS } from "./numbers.ts";

const DAY_ENDING = "oji|ąją|aja|osios|ajai|ąja|ojoje|ą|ai|os|ąjai|ta|tą|tos|tąją|ios|iąją|ioji|iosios|osioms|ąsias|a";

/** What follows a day in digits: "16 d.", "16 dieną", "16-ąją", "16-osios dieną". */
export const DAY_TAIL: Pattern = oneOf(
  sequence("d", optional(".")),
  "dien(a|ą|os|ai|oje|omis|oms|as|ų)",
  sequence(glued, "-", glued, DAY_ENDING, optional("dien(a|ą|os|ai|oje)")),
  sequence(glued, DAY_ENDING),
);

/** A day of the month: "16 d.", "16-ąją", "šešioliktąją". */
export const DAY: Pattern = oneOf(
  sequence(capture("day", number(1, 31, 1, 2)), optional(DAY_TAIL)),
  sequence(capture("day", words(ORDINALS)), optional("dien(a|ą|os|ai|oje)")),
);

/** A month in any case. */
export const FULL_MONTH: Pattern = capture("month", words(MONTHS));

/** A month in any case, or short; "mėn." may follow. */
export const MONTH: Pattern = oneOf(
  sequence(FULL_MONTH, optional(oneOf("mėn.", "mėnes(io|į|yje)"))),
  sequence(capture("month", words(MONTH_ABBREVIATIONS))),
);

/** A year pointed at, in the order of `OFFSETS`. */
export const YEAR_REFERENCES: readonly (readonly string[])[] = [
  [
    "š. m.",
    "š.m.",
    "šių metų",
    "šiais metais",
    "šiemet",
    "šįmet",
    "šie metai",
    "šiuos metus",
    "šių m.",
    "einam(ųjų|aisiais) met(ų|ais)",
    "šiemetin(is|io|į|ė|ę|ės|iame|ėje)",
  ],
  [
    "pernai",
    "praėjusi(ų|ais) met(ų|ais)",
    "pereit(ų|ais) met(ų|ais)",
    "praeit(ų|ais) met(ų|ais)",
    "pernykšt(is|ė|į|ę|ės|ėje|čio|iame)",
    "praėjusieji metai",
    "praėjusius metus",
    "p. m.",
    "praėjusių m.",
    "pernai metų",
    "pernai metais",
  ],
  ["ateinanči(ų|ais) met(ų|ais)", "būsim(ų|ais) met(ų|ais)"],
  ["užpernai", "užpraėjusi(ų|ais) met(ų|ais)"],
  ["t(ų|ais) pači(ų|ais) met(ų|ais)", "tais metais", "tų metų", "t. p. m."],
  ["sekanči(ų|ais) met(ų|ais)"],
  [],
  ["kit(ų|ais) met(ų|ais)", "kitąmet", "kitus metus", "kiti metai", "kitų m."],
];

/** A year: "2018 m.", "2018 metų", "2018-ųjų", "2018-aisiais", "šių metų". */
export const YEAR: Pattern = oneOf(
  sequence(
    YEAR_DIGITS,
    oneOf(
      sequence("m", optional(".")),
      "met(ai|ų|ams|us|ais|uose)",
      sequence(
        glued,
        oneOf("-", "–"),
        glued,
        "ieji|iųjų|ųjų|iesiems|uosius|aisiais|uosiuose|ais|ų|ųju|ujų|tieji|tųjų|taisiais|aisias|uju|us",
        optional("met(ai|ų|ams|us|ais|uose)"),
      ),
    ),
  ),
  capture("yearOffset", words(YEAR_REFERENCES)),
);

/** A count in digits or words. */
export const COUNT: Pattern = oneOf(capture("count", number(1, 999)), capture("count", words(CARDINALS)));

/** Units in the order of `UNITS`. */
export const UNIT: Pattern = capture(
  "unit",
  words([
    ["dien(a|ą|as|os|ų|omis|omis|ai)", "par(a|ą|as|os|ų)", "d."],
    ["savait(ė|ę|es|ės|ėmis|e|ei)", "savaičių", "sav."],
    ["mėnes(is|į|ius|io|ių|iais|iu)", "mėn."],
    ["met(ai|us|ų|ais)", "m."],
    [],
    ["ketvir(tis|tį|čius|čio|čių|čiais)"],
    ["pusmet(is|į|ius|čio|čių)"],
    ["dešimtme(tis|tį|čius|čio|čių|čiais|čiu)"],
    ["šimtme(tis|tį|čius|čio|čių)", "amži(us|ų|aus)"],
    ["savaitgal(is|į|ius|io|ių)"],
  ]),
);
