import { casesOf } from "../../../lexicon/form-label.ts";
import type { AdjectiveReading } from "../../../lexicon/name-grammar.ts";

type Row = readonly [
  ending: string,
  gender: AdjectiveReading["gender"],
  number: AdjectiveReading["number"],
  cases: string,
  nominative: string,
];

/** Hard stems (nowy, nowego), then stems in k and g (wielki, wielkiego), then soft stems (górni, biskupi). */
const ROWS: readonly Row[] = [
  ["ego", "male", "singular", "GA", "y"],
  ["emu", "male", "singular", "D", "y"],
  ["ym", "male", "singular", "IL", "y"],
  ["y", "male", "singular", "NA", "y"],
  ["ego", "neuter", "singular", "G", "e"],
  ["emu", "neuter", "singular", "D", "e"],
  ["ym", "neuter", "singular", "IL", "e"],
  ["em", "neuter", "singular", "IL", "e"],
  ["e", "neuter", "singular", "NA", "e"],
  ["a", "female", "singular", "N", "a"],
  ["ej", "female", "singular", "GDL", "a"],
  ["ą", "female", "singular", "AI", "a"],
  ["e", null, "plural", "NA", "e"],
  ["ych", null, "plural", "GL", "e"],
  ["ym", null, "plural", "D", "e"],
  ["ymi", null, "plural", "I", "e"],
];

const VELAR_ROWS: readonly Row[] = [
  ["iego", "male", "singular", "GA", "i"],
  ["iemu", "male", "singular", "D", "i"],
  ["im", "male", "singular", "IL", "i"],
  ["i", "male", "singular", "NA", "i"],
  ["iego", "neuter", "singular", "G", "ie"],
  ["iemu", "neuter", "singular", "D", "ie"],
  ["im", "neuter", "singular", "IL", "ie"],
  ["ie", "neuter", "singular", "NA", "ie"],
  ["a", "female", "singular", "N", "a"],
  ["iej", "female", "singular", "GDL", "a"],
  ["ą", "female", "singular", "AI", "a"],
  ["ie", null, "plural", "NA", "ie"],
  ["ich", null, "plural", "GL", "ie"],
  ["im", null, "plural", "D", "ie"],
  ["imi", null, "plural", "I", "ie"],
];

const SOFT_ROWS: readonly Row[] = VELAR_ROWS.map(
  ([ending, gender, number, cases, nominative]): Row => [
    ending === "a" ? "ia" : ending === "ą" ? "ią" : ending,
    gender,
    number,
    cases,
    nominative === "a" ? "ia" : nominative,
  ],
);

/** What may be an adjective of a place name: Zielona, Nowy, Śląskie, Górna. */
const rowsFor = (stem: string): readonly Row[] => {
  if (/[aeiouyąęó]$/.test(stem)) return [];
  if (/[kg]$/.test(stem)) return VELAR_ROWS;
  return /[nbpwm]$/.test(stem) ? [...ROWS, ...SOFT_ROWS] : ROWS;
};

const SHORTEST_STEM = 3;

/** Reads a form as an adjective of each gender and number, with the nominative that agrees. */
export const readAdjective = (form: string): readonly AdjectiveReading[] => {
  const readings: AdjectiveReading[] = [];
  for (let length = 1; length <= 4 && form.length - length >= SHORTEST_STEM; length += 1) {
    const stem = form.slice(0, form.length - length);
    const ending = form.slice(form.length - length);
    for (const [end, gender, number, cases, nominative] of rowsFor(stem)) {
      if (end === ending) readings.push({ nominative: stem + nominative, gender, number, cases: casesOf(cases) });
    }
  }
  return readings;
};
