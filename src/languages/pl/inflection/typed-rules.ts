import type { CaseLetters } from "../../../lexicon/form-label.ts";
import type { PolishClass } from "./classes.ts";

/** A declension rule that the dictionary's flags do not hold. */
export interface TypedRule {
  readonly nameClasses: readonly PolishClass[];
  /** Pairs of the lemma's ending and the form's ending, with the cases of the form. */
  readonly endings: readonly (readonly [lemma: string, form: string, cases: CaseLetters])[];
  readonly weight: number;
}

/** Consonants before -o or -a and what the dative and locative make of them (Ziobro, Ziobrze; Moniuszko, Moniuszce). */
const SOFTENED = [
  ["k", "c"],
  ["g", "dz"],
  ["ch", "sz"],
  ["ł", "l"],
  ["r", "rz"],
  ["t", "ci"],
  ["d", "dzi"],
  ["n", "ni"],
  ["w", "wi"],
  ["b", "bi"],
  ["p", "pi"],
  ["m", "mi"],
  ["s", "si"],
  ["z", "zi"],
] as const;

const VELAR = new Set(["k", "g"]);

const declinedLikeA = (consonant: string, soft: string): [string, string, CaseLetters][] => [
  [`${consonant}o`, `${consonant}${VELAR.has(consonant) ? "i" : "y"}`, "G"],
  [`${consonant}o`, `${soft}e`, "DL"],
  [`${consonant}o`, `${consonant}ę`, "A"],
  [`${consonant}o`, `${consonant}ą`, "I"],
];

/** Rules typed by hand: masculine surnames in -o, foreign ones in -e and -i, adjectives as place names, undeclined names. */
export const TYPED_RULES: readonly TypedRule[] = [
  {
    nameClasses: ["maleO"],
    endings: [...SOFTENED.flatMap(([hard, soft]) => declinedLikeA(hard, soft)), ["io", "i", "G"], ["jo", "i", "GDL"]],
    weight: 1,
  },
  {
    nameClasses: ["maleE"],
    endings: [
      ["e", "ego", "GA"],
      ["e", "emu", "D"],
      ["e", "em", "IL"],
    ],
    weight: 1,
  },
  {
    nameClasses: ["placeAdjective"],
    endings: [
      ["e", "ego", "G"],
      ["e", "emu", "D"],
      ["e", "em", "IL"],
      ["y", "ego", "G"],
      ["y", "ym", "IL"],
      ["y", "emu", "D"],
      ["i", "iego", "G"],
      ["i", "im", "IL"],
      ["i", "iemu", "D"],
      ["e", "ym", "IL"],
      ["ie", "im", "IL"],
      ["ie", "iego", "G"],
    ],
    weight: 1,
  },
];
