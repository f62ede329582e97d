/**
 * The English months, January first, in full.
 * Source: CLDR 44; typed by hand.
 */
export const MONTHS: readonly (readonly string[])[] = [
  ["january"],
  ["february"],
  ["march"],
  ["april"],
  ["may"],
  ["june"],
  ["july"],
  ["august"],
  ["september"],
  ["october"],
  ["november"],
  ["december"],
];

/** Short forms, read only beside a day or a year. */
export const MONTH_ABBREVIATIONS: readonly (readonly string[])[] = [
  ["jan(.|)"],
  ["feb(.|)", "febr(.|)"],
  ["mar(.|)"],
  ["apr(.|)"],
  [],
  ["jun(.|)"],
  ["jul(.|)"],
  ["aug(.|)"],
  ["sep(.|)", "sept(.|)"],
  ["oct(.|)"],
  ["nov(.|)"],
  ["dec(.|)"],
];
