import type { NameClass } from "../../../lexicon/name-grammar.ts";

/** Classes of Polish names, each declined in its own way. */
export const CLASSES = {
  /** Paweł, Anna: first names, of any declension. */
  givenMale: { id: "given-male", role: "given", gender: "male" },
  givenFemale: { id: "given-female", role: "given", gender: "female" },
  /** Nowak, Nowaka. */
  consonant: { id: "family-consonant", role: "family", gender: "male" },
  /** Pietrek, Pietrka; Kozioł, Kozła. */
  fleeting: { id: "family-fleeting", role: "family", gender: "male" },
  /** Wałęsa, Wałęsy, of men and of women. */
  maleA: { id: "family-male-a", role: "family", gender: "male" },
  femaleA: { id: "family-female-a", role: "family", gender: "female" },
  /** Ziobro, Ziobry. */
  maleO: { id: "family-male-o", role: "family", gender: "male" },
  /** Goethe, Goethego. */
  maleE: { id: "family-male-e", role: "family", gender: "male" },
  /** Dudzki, Dudzkiego; Dudzka, Dudzkiej. */
  adjective: { id: "family-adjective", role: "family", gender: "male" },
  femaleAdjective: {
    id: "family-female-adjective",
    role: "family",
    gender: "female",
    masculine: {
      classes: ["family-adjective"],
      form: (lemma) => lemma.replace(/(?<=[sc]k|dzk)a$/, "i").replace(/a$/, "y"),
    },
  },
  /** Women of Russian, Ukrainian and Bulgarian families: Borodajewa beside Borodajew, Ziuzina beside Ziuzin. */
  femaleOw: {
    id: "family-female-ow",
    role: "family",
    gender: "female",
    masculine: { classes: ["family-consonant"], form: (lemma) => lemma.slice(0, -1) },
  },
  /** (Anny) Nowak; (Romana) Trudeau. */
  undeclinedFemale: {
    id: "family-undeclined-female",
    role: "family",
    gender: "female",
    masculine: {
      classes: ["family-consonant", "family-fleeting", "family-male-o", "family-male-e"],
      form: (lemma) => lemma,
    },
  },
  undeclinedMale: { id: "family-undeclined-male", role: "family", gender: "male" },
  /** Berlin, Berlina or Berlinu. */
  placeMale: { id: "place-male", role: "place", gender: "male" },
  placeFleeting: { id: "place-fleeting", role: "place", gender: "male" },
  placeFemale: { id: "place-female", role: "place", gender: "female" },
  placeNeuter: { id: "place-neuter", role: "place", gender: "neuter" },
  /** Katowice, Tychy. */
  placePlural: { id: "place-plural", role: "place", gender: "neuter", pluralOnly: true },
  /** Zakopane, Zakopanego. */
  placeAdjective: { id: "place-adjective", role: "place", gender: "male" },
  placeFemaleAdjective: { id: "place-female-adjective", role: "place", gender: "female" },
  /** Delhi, Chicago. */
  placeUndeclined: { id: "place-undeclined", role: "place", gender: "neuter" },
} as const satisfies Record<string, NameClass>;

/** One of the classes of Polish names. */
export type PolishClass = keyof typeof CLASSES;
