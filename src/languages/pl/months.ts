/**
 * The Polish months, January first, in all cases; also without diacritics, as people type them.
 * Source: Słownik gramatyczny języka polskiego (forms), CLDR 44 (abbreviations); typed by hand.
 */
export const MONTHS: readonly (readonly string[])[] = [
  ["stycze(ń|n)", "stycz(nia|niu|niem|niowi)"],
  ["luty", "lut(ego|ym|emu)"],
  ["marzec", "marc(a|u|em|owi)"],
  ["kwiecie(ń|n)", "kwiet(nia|niu|niem|niowi)"],
  ["maj", "maj(a|u|em|owi)"],
  ["czerwiec", "czerwc(a|u|em|owi)"],
  ["lipiec", "lipc(a|u|em|owi)"],
  ["sierpie(ń|n)", "sierp(nia|niu|niem|niowi)"],
  ["wrzesie(ń|n)", "wrze(ś|s)(nia|niu|niem|niowi)"],
  ["pa(ź|z)dziernik", "pa(ź|z)dziernik(a|u|iem|owi)"],
  ["listopad", "listopad(a|zie|em|owi)"],
  ["grudzie(ń|n)", "grud(nia|niu|niem|niowi)"],
];

/** Short forms, read only beside a day or a year ("lis" is also a fox, "mar" and "maj" begin other words). */
export const MONTH_ABBREVIATIONS: readonly (readonly string[])[] = [
  ["sty(.|)", "stycz(.|)"],
  ["lut(.|)"],
  ["mar(.|)", "marz(.|)"],
  ["kwi(.|)", "kwiet(.|)"],
  ["maj."],
  ["cze(.|)", "czerw(.|)"],
  ["lip(.|)"],
  ["sie(.|)", "sier(.|)", "sierp(.|)"],
  ["wrz(.|)", "wrzes(.|)"],
  ["pa(ź|z)(.|)", "pa(ź|z)dz(.|)"],
  ["lis(.|)", "list.", "listop(.|)"],
  ["gru(.|)", "grudz(.|)"],
];
