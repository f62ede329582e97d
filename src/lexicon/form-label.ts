import type { Case, Gender } from "./lexicon.ts";

/** Cases as letters: N G D A I L V, in the order of school grammars; "GA" is genitive or accusative. */
export type CaseLetters = string;

const LETTERS = "NGDAILV";

const CASES: readonly Case[] = [
  "nominative",
  "genitive",
  "dative",
  "accusative",
  "instrumental",
  "locative",
  "vocative",
];

/** How many cases there are. */
export const CASE_COUNT = CASES.length;

/** All seven cases as bits. */
export const ALL_CASES = (1 << CASE_COUNT) - 1;

/** The cases named by letters, as bits in the order of `Case`. */
export const casesOf = (letters: CaseLetters): number => {
  let bits = 0;
  for (const letter of letters) bits |= 1 << LETTERS.indexOf(letter);
  return bits;
};

/** The cases of a set of bits. */
export const caseNames = (bits: number): Case[] => CASES.filter((_, index) => ((bits >> index) & 1) === 1);

/** The bits of cases. */
export const caseBits = (cases: readonly Case[]): number =>
  cases.reduce((bits, name) => bits | (1 << CASES.indexOf(name)), 0);

/** What an ending says of a form. */
export interface FormLabel {
  /** Bits in the order of `Case`. */
  readonly cases: number;
  readonly gender: Gender | "neuter" | null;
  readonly number: "singular" | "plural";
}
