import type { CaseLetters } from "../../../lexicon/form-label.ts";
import type { Gender } from "../../../lexicon/lexicon.ts";

/** What one flag of the Polish dictionary makes: endings of the form, the longest first, and their cases. */
export interface FlagForms {
  readonly gender: Gender | "neuter" | null;
  readonly number: "singular" | "plural";
  readonly endings: readonly (readonly [ending: string, cases: CaseLetters])[];
}

const MASCULINE_SOFT_VOWEL = [
  ["owi", "D"],
  ["em", "I"],
  ["a", "GA"],
  ["e", "L"],
] as const;

const PLURAL_OBLIQUE = [
  ["om", "D"],
  ["ami", "I"],
  ["mi", "I"],
  ["ach", "L"],
  ["ech", "L"],
  ["ch", "L"],
] as const;

/**
 * The nominal flags of `dictionary-pl`.
 * Source: read off the rules in its `index.aff` (2008-12-06) and checked against declension tables; verbal flags are left out on purpose.
 */
export const NOMINAL_FLAGS: Readonly<Record<string, FlagForms>> = {
  O: { gender: "male", number: "singular", endings: [...MASCULINE_SOFT_VOWEL, ["u", "L"]] },
  P: { gender: "male", number: "singular", endings: [...MASCULINE_SOFT_VOWEL, ["u", "DL"]] },
  Q: { gender: "male", number: "singular", endings: [...MASCULINE_SOFT_VOWEL, ["u", "GL"]] },
  R: { gender: "male", number: "singular", endings: [...MASCULINE_SOFT_VOWEL, ["u", "GL"]] },
  U: {
    gender: "neuter",
    number: "singular",
    endings: [
      ["em", "I"],
      ["a", "G"],
      ["u", "DL"],
      ["e", "L"],
    ],
  },
  M: {
    gender: "female",
    number: "singular",
    endings: [
      ["o", "V"],
      ["ą", "I"],
      ["ę", "A"],
      ["y", "GDL"],
      ["i", "GDL"],
      ["e", "DL"],
      ["", "GDL"],
    ],
  },
  p: {
    gender: "female",
    number: "singular",
    endings: [
      ["o", "V"],
      ["ą", "I"],
      ["ę", "A"],
      ["y", "GDL"],
      ["i", "GDL"],
      ["e", "DL"],
    ],
  },
  K: {
    gender: "female",
    number: "singular",
    endings: [
      ["ą", "AI"],
      ["ej", "GDL"],
    ],
  },
  X: {
    gender: "male",
    number: "singular",
    endings: [
      ["ego", "GA"],
      ["go", "GA"],
      ["emu", "D"],
      ["mu", "D"],
      ["ymi", "I"],
      ["imi", "I"],
      ["mi", "I"],
      ["ych", "GL"],
      ["ich", "GL"],
      ["ch", "GL"],
      ["m", "IL"],
    ],
  },
  x: {
    gender: "female",
    number: "singular",
    endings: [
      ["a", "N"],
      ["ej", "GDL"],
      ["j", "GDL"],
      ["ą", "AI"],
      ["e", "N"],
      ["o", "N"],
    ],
  },
  a: {
    gender: "neuter",
    number: "singular",
    endings: [
      ["ych", "GL"],
      ["ich", "GL"],
      ["ymi", "I"],
      ["imi", "I"],
      ["ym", "IL"],
      ["ch", "GL"],
      ["mi", "I"],
      ["m", "IL"],
    ],
  },
  Y: { gender: "male", number: "plural", endings: [["", "N"]] },
  N: { gender: null, number: "plural", endings: PLURAL_OBLIQUE },
  T: { gender: "male", number: "plural", endings: [["ów", "GA"]] },
  S: { gender: "male", number: "plural", endings: [["ów", "GA"]] },
  o: { gender: "male", number: "plural", endings: [["owie", "N"]] },
  w: { gender: "male", number: "plural", endings: [["owie", "N"]] },
  q: { gender: "male", number: "plural", endings: [["", "N"]] },
  s: { gender: "male", number: "plural", endings: [["", "NA"]] },
  z: { gender: "male", number: "plural", endings: [["", "NA"]] },
  Z: { gender: null, number: "plural", endings: PLURAL_OBLIQUE },
  C: { gender: "male", number: "plural", endings: [["", "NG"]] },
  t: { gender: "male", number: "plural", endings: [["", "N"]] },
  D: { gender: null, number: "plural", endings: [["", "G"]] },
  m: { gender: "female", number: "plural", endings: [["", "G"]] },
  n: { gender: "female", number: "plural", endings: [["", "G"]] },
  A: { gender: "female", number: "plural", endings: [["e", "NA"]] },
  f: { gender: null, number: "plural", endings: [["", "G"]] },
  l: { gender: null, number: "plural", endings: [["ów", "G"]] },
  W: { gender: null, number: "plural", endings: PLURAL_OBLIQUE },
  V: {
    gender: "neuter",
    number: "plural",
    endings: [
      ["ami", "I"],
      ["ach", "L"],
      ["om", "D"],
      ["a", "NA"],
      ["", "G"],
    ],
  },
};
