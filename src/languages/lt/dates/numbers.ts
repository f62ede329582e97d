/**
 * Lithuanian cardinals by value, in the cases after "prieš" and "po", with the collective forms for years ("penkerius metus").
 * Source: Dabartinės lietuvių kalbos gramatika; typed by hand.
 */
export const CARDINALS: readonly (readonly string[])[] = [
  [],
  ["vien(ą|o|us|os|ų|eri|eriais|a|u|as)"],
  ["du", "dvi", "dvej(us|ų|i|etą|iems|ais)", "dviejų", "dviem"],
  ["tris", "trys", "trej(us|ų|i|ais)", "trijų", "trimis", "trim"],
  ["ketur(is|ias|i|ios|ių|iais)", "ketver(ius|ių|i|iais)"],
  ["penk(is|ias|i|ios|ių|iais)", "penker(ius|ių|i|iais)"],
  ["šeš(is|ias|i|ios|ių|iais)", "šešer(ius|ių|i|iais)"],
  ["septyn(is|ias|i|ios|ių|iais)", "septyner(ius|ių|i|iais)"],
  ["aštuon(is|ias|i|ios|ių|iais)", "aštuoner(ius|ių|i|iais)"],
  ["devyn(is|ias|i|ios|ių|iais)", "devyner(ius|ių|i|iais)"],
  ["dešimt(|į|ies)"],
  ["vienuolik(a|ą|os)"],
  ["dvylik(a|ą|os)"],
  ["trylik(a|ą|os)"],
  ["keturiolik(a|ą|os)"],
  ["penkiolik(a|ą|os)"],
  ["šešiolik(a|ą|os)"],
  ["septyniolik(a|ą|os)"],
  ["aštuoniolik(a|ą|os)"],
  ["devyniolik(a|ą|os)"],
  ["dvidešimt(|ies)"],
  ...Array.from({ length: 4 }, () => []),
  ["dvidešimt penk(is|ias|erius|erių)"],
  ...Array.from({ length: 4 }, () => []),
  ["trisdešimt(|ies)"],
  ...Array.from({ length: 9 }, () => []),
  ["keturiasdešimt(|ies)"],
  ...Array.from({ length: 9 }, () => []),
  ["penkiasdešimt(|ies)"],
  ...Array.from({ length: 49 }, () => []),
  ["šimt(ą|o)"],
];

const STEMS = ["pirm", "antr", "treči", "ketvirt", "penkt", "šešt", "septint", "aštunt", "devint"];
const TEENS = [
  "vienuolikt",
  "dvylikt",
  "trylikt",
  "keturiolikt",
  "penkiolikt",
  "šešiolikt",
  "septyniolikt",
  "aštuoniolikt",
  "devyniolikt",
];
const FEMININE = "(oji|ąją|osios|ajai|ąja|a|ą|os|ai)";
const MASCULINE = "(asis|ąjį|ojo|ajam|uoju|ajame|as|ą|o|am|u|ame)";
/** "trečias" keeps its -i-: trečiasis, trečiąjį, trečiojo, but trečiajame. */
const both = (stem: string): string[] => [stem + FEMININE, stem + MASCULINE];

/** Lithuanian ordinals by value, 1 to 31, feminine (of days) and masculine (of weekdays and quarters), short and definite. */
export const ORDINALS: readonly (readonly string[])[] = [
  [],
  ...STEMS.map(both),
  both("dešimt"),
  ...TEENS.map(both),
  both("dvidešimt"),
  ...STEMS.map((stem) => both(stem).map((form) => `dvidešimt ${form}`)),
  both("trisdešimt"),
  both("pirm").map((form) => `trisdešimt ${form}`),
];
