const TO_TWENTY =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

const blanks = (count: number): (readonly string[])[] => Array.from({ length: count }, () => []);

/** English cardinals by value; "a couple of" is two, "a dozen" twelve. */
export const CARDINALS: readonly (readonly string[])[] = [
  [],
  ...TO_TWENTY.map((word, index) => {
    if (index === 0) return [word, "a", "an"];
    if (index === 1) return [word, "a couple of", "a couple", "couple of"];
    return index === 11 ? [word, "a dozen"] : [word];
  }),
  ...blanks(4),
  ["twenty-five"],
  ...blanks(4),
  ["thirty"],
  ...blanks(9),
  ["forty"],
  ...blanks(9),
  ["fifty"],
  ...blanks(9),
  ["sixty"],
  ...blanks(39),
  ["a hundred", "one hundred"],
];

const UNITS = "first second third fourth fifth sixth seventh eighth ninth".split(" ");
const TEENS = "eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(" ");

/** English ordinals by value, 1 to 31, in words. */
export const ORDINALS: readonly (readonly string[])[] = [
  [],
  ...UNITS.map((word) => [word]),
  ["tenth"],
  ...TEENS.map((word) => [word]),
  ["twentieth"],
  ...UNITS.map((word) => [`twenty-${word}`, `twenty ${word}`]),
  ["thirtieth"],
  ["thirty-first", "thirty first"],
];
