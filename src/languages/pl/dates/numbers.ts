/**
 * Polish cardinals by value, in the cases that count time ("za dwa", "przed dwoma", "w ciągu trzech").
 * Source: typed by hand; half a unit is not counted.
 */
export const CARDINALS: readonly (readonly string[])[] = [
  [],
  ["jeden", "jedn(a|ą|ego|ej|ym|emu)"],
  ["dw(a|ie|óch|oma|u|iema|om)"],
  ["trz(y|ech|ema|em)"],
  ["czter(y|ech|ema|em)"],
  ["pi(ęć|ęciu|ęcioma)"],
  ["sześ(ć|ciu|cioma)"],
  ["sied(em|miu|mioma)"],
  ["osiem", "ośm(iu|ioma)"],
  ["dziewię(ć|ciu|cioma)"],
  ["dziesię(ć|ciu|cioma)"],
  ["jedena(ście|stu|stoma)"],
  ["dwana(ście|stu)", "dwunastu"],
  ["trzyna(ście|stu)"],
  ["czterna(ście|stu)"],
  ["piętna(ście|stu)"],
  ["szesna(ście|stu)"],
  ["siedemna(ście|stu)"],
  ["osiemna(ście|stu)"],
  ["dziewiętna(ście|stu)"],
  ["dwadzieścia", "dwudziestu"],
  ...Array.from({ length: 4 }, () => []),
  ["dwadzieścia pięć", "dwudziestu pięciu"],
  ...Array.from({ length: 4 }, () => []),
  ["trzydzie(ści|stu)"],
  ...Array.from({ length: 9 }, () => []),
  ["czterdzie(ści|stu)"],
  ...Array.from({ length: 9 }, () => []),
  ["pięćdziesi(ąt|ęciu)"],
  ...Array.from({ length: 49 }, () => []),
  ["sto", "stu"],
];

const ENDINGS = "(y|ego|ym|emu|a|ą|ej|e)";
const UNITS = ["pierwsz", "drug", "trzec", "czwart", "piąt", "szóst", "siódm", "ósm", "dziewiąt"];
/** "drugi", "trzeci" take -i- where the others take -y-; "piaty", "osmy" as people type them without diacritics. */
const SOFT = "(i|iego|im|iemu|a|ą|iej|ie|ia|ią)";
const withEndings = (stem: string): string => stem + (stem === "drug" || stem === "trzec" ? SOFT : ENDINGS);
const plain = (form: string): string =>
  form.replaceAll("ą", "a").replaceAll("ó", "o").replaceAll("ę", "e").replaceAll("ś", "s");
const both = (stem: string): string[] => [...new Set([withEndings(stem), withEndings(plain(stem))])];

const TEENS = [
  "jedenast",
  "dwunast",
  "trzynast",
  "czternast",
  "piętnast",
  "szesnast",
  "siedemnast",
  "osiemnast",
  "dziewiętnast",
];

/** Polish ordinals by value, 1 to 31, in all cases of the singular. */
export const ORDINALS: readonly (readonly string[])[] = [
  [],
  ...UNITS.map(both),
  both("dziesiąt"),
  ...TEENS.map(both),
  both("dwudziest"),
  ...UNITS.map((stem) => both("dwudziest").map((tens) => `${tens} ${withEndings(stem)}`)),
  both("trzydziest"),
  [`${withEndings("trzydziest")} ${withEndings("pierwsz")}`],
];
