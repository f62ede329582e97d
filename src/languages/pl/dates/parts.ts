import { capture, glued, number, oneOf, optional, type Pattern, sequence, words } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { MONTH_ABBREVIATIONS, MONTHS } from "../months.ts";
import { CARDINALS, ORDINALS } from "./numbers.ts";

const ORDINAL_SUFFIX = "go|ego|tego|szego|giego|ciego|mego|ty|szy|ci|gi|my|ym|tym|ym|stego|stym";

/** What may be glued to a day in digits: "7.", "7-go", "18tego". */
export const DAY_TAIL: Pattern = optional(glued, oneOf(".", sequence("-", glued, ORDINAL_SUFFIX), ORDINAL_SUFFIX));

/** A day of the month in digits: "7", "7.", "18-tego". */
export const DIGIT_DAY: Pattern = sequence(capture("day", number(1, 31, 1, 2)), DAY_TAIL);

/** A day of the month: "7", "7.", "18-tego", "pierwszego". */
export const DAY: Pattern = oneOf(DIGIT_DAY, capture("day", words(ORDINALS)));

/** A day that can be nothing but an ordinal: "18-tego", "pierwszego". */
export const ORDINAL_DAY: Pattern = oneOf(
  sequence(capture("day", number(1, 31, 1, 2)), glued, oneOf(sequence("-", glued, ORDINAL_SUFFIX), ORDINAL_SUFFIX)),
  capture("day", words(ORDINALS)),
);

/** A month in any case, or short. */
export const MONTH: Pattern = oneOf(capture("month", words(MONTHS)), capture("month", words(MONTH_ABBREVIATIONS)));

/** A month in any case, in full. */
export const FULL_MONTH: Pattern = capture("month", words(MONTHS));

/** A year pointed at, in the order of `OFFSETS`. */
export const YEAR_REFERENCES: readonly (readonly string[])[] = [
  [
    "br(.|)",
    "b.r.",
    "b. r.",
    "bież. roku",
    "bieżąc(ego|ym) roku",
    "t(ego|ym) roku",
    "roku (bieżącego|bieżącym|obecnego)",
    "bieżącego r.",
    "tego r.",
    "tegorocz(nego|nym|nej|ną)",
  ],
  [
    "ub.r.",
    "ub. r.",
    "ubr.",
    "ub. roku",
    "u.r.",
    "ubiegł(ego|ym) roku",
    "roku (ubiegłego|ubiegłym|zeszłego|zeszłym|minionego|minionym)",
    "zeszł(ego|ym) roku",
    "minion(ego|ym) roku",
    "ubiegłorocz(nego|nym|nej|ną)",
    "zeszłorocz(nego|nym|nej|ną)",
    "ubiegłego r.",
  ],
  [
    "przyszł(ego|ym) roku",
    "przyszłoroczn(ego|ym|ej|ą)",
    "nadchodząc(ego|ym) roku",
    "roku przyszł(ego|ym)",
    "przyszłego r.",
  ],
  ["pozaprzeszł(ego|ym) roku"],
  ["t(ego|ym) sam(ego|ym) roku", "tegoż roku", "tego(ż|) samego r."],
  [],
  [],
  ["następn(ego|ym) roku", "kolejn(ego|ym) roku", "roku następn(ego|ym)", "roku kolejn(ego|ym)"],
  ["poprzedni(ego|m) roku", "roku poprzedni(ego|m)"],
];

/** A year after a month: "2018 r.", "1990r.", "roku 2018", "br.", "tego samego roku". */
export const YEAR: Pattern = oneOf(
  sequence(optional(oneOf("w roku", "roku", "w")), YEAR_DIGITS, optional(oneOf("r.", "roku", "rok", "r"))),
  sequence(optional(","), YEAR_DIGITS, optional(oneOf("r.", "roku", "rok", "r"))),
  sequence(capture("shortYear", number(0, 99, 2)), oneOf("r.", "roku")),
  sequence(optional("w"), capture("yearOffset", words(YEAR_REFERENCES))),
);

/** A count in digits or words. */
export const COUNT: Pattern = oneOf(capture("count", number(1, 999)), capture("count", words(CARDINALS)));

/** Units in the order of `UNITS`, in the cases that follow numbers and prepositions. */
export const UNIT: Pattern = capture(
  "unit",
  words([
    ["dzień", "dzien", "dni(|a|ach|ami|u|owi|e|om)", "dniem", "dob(a|ę|y|ą)", "dób"],
    ["tydzień", "tydzien", "tygod(nia|niu|nie|ni|niem|niami|niom|niach)", "tyg(.|)"],
    ["miesiąc", "miesiac", "miesiąc(a|u|e|em|ami|om|ach)", "miesięcy", "mies."],
    ["rok", "rok(u|iem)", "lat(a|om|ach|ami|)", "laty"],
    ["dwutygodniem"],
    ["kwartał", "kwartal", "kwartał(u|em|y|ów|ach)", "kwartale"],
    ["półrocz(e|a|u|em|y)"],
    ["dekad(a|ę|y|ą|zie)", "dekad", "dziesięcioleci(e|a|u)"],
    ["wiek", "wiek(u|iem|i|ów)", "stuleci(e|a|u)"],
    ["weekend", "weekend(u|owi|em)", "weekendzie"],
  ]),
);

/** Words that point at a period, in the order of `OFFSETS`. */
export const WHICH: Pattern = capture(
  "which",
  words([
    ["t(en|ym|ego|emu|ę|ej|ą|o|a)", "bieżąc(y|ym|ego|ej|ą|emu|e)", "obecn(y|ym|ego|ej|ą|emu|e)"],
    [
      "zeszł(y|ym|ego|ej|ą|a|e)",
      "ubiegł(y|ym|ego|ej|ą|a|e)",
      "ostatni(|m|ego|ej|ą|a|e)",
      "minion(y|ym|ego|ej|ą|a|e)",
      "poprzedni(|m|ego|ej|ą|a|e)",
      "ub.",
    ],
    [
      "przyszł(y|ym|ego|ej|ą|a|e)",
      "najbliższ(y|ym|ego|ej|ą|a|e)",
      "następn(y|ym|ego|ej|ą|a|e)",
      "nastepn(y|ym|ego|ej|a|e)",
      "kolejn(y|ym|ego|ej|ą|a|e)",
      "nadchodząc(y|ym|ego|ej|ą|a|e)",
    ],
  ]),
);
