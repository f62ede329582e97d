/**
 * The Polish weekdays, Monday first, in the cases that stand for a day; the plural ("w piątki") is a habit and left out.
 * Source: Słownik gramatyczny języka polskiego; typed by hand.
 */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ["poniedzia(ł|l)ek", "poniedzia(ł|l)(ku|kiem|kowi)"],
  ["wtorek", "wtor(ku|kiem|kowi)"],
  ["(ś|s)rod(a|ę|e|y|zie|ą)"],
  ["czwartek", "czwart(ku|kiem|kowi)"],
  ["pi(ą|a)tek", "pi(ą|a)t(ku|kiem|kowi)"],
  ["sobot(a|ę|y|ą)", "sobocie"],
  ["niedziel(a|ę|e|i|ą)"],
];

/** "piątkowy wieczór" is Friday evening; read only before a part of the day or an event of that day. */
export const WEEKDAY_ADJECTIVES: readonly (readonly string[])[] = [
  ["poniedziałkow(y|a|e|ego|ej|ym|ą)"],
  ["wtorkow(y|a|e|ego|ej|ym|ą)"],
  ["środow(y|a|e|ego|ej|ym|ą)"],
  ["czwartkow(y|a|e|ego|ej|ym|ą)"],
  ["piątkow(y|a|e|ego|ej|ym|ą)"],
  ["sobotni(|a|e|ego|ej|m|ą)"],
  ["niedzieln(y|a|e|ego|ej|ym|ą)"],
];

/** Short forms, as in time tables and headings. */
export const WEEKDAY_ABBREVIATIONS: readonly (readonly string[])[] = [
  ["pon(.|)", "pn."],
  ["wt(.|)", "wtor."],
  ["śr(.|)"],
  ["czw(.|)"],
  ["pt(.|)", "pi(ą|a)(.|)"],
  ["sob(.|)"],
  ["niedz(.|)", "nd."],
];
