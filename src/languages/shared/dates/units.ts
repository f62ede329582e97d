import type { Unit } from "../../../dates/expression.ts";

/** What a row of a language's words for units means, and how many of the unit: a fortnight is two weeks. */
export const UNITS: readonly (readonly [Unit, number])[] = [
  ["day", 1],
  ["week", 1],
  ["month", 1],
  ["year", 1],
  ["week", 2],
  ["quarter", 1],
  ["half", 1],
  ["decade", 1],
  ["century", 1],
  ["weekend", 1],
];
