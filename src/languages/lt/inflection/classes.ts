import type { NameClass } from "../../../lexicon/name-grammar.ts";

/** Classes of Lithuanian names; the declension follows from the ending, so a class is a role and a gender. */
export const CLASSES = {
  givenMale: { id: "given-male", role: "given", gender: "male" },
  givenFemale: { id: "given-female", role: "given", gender: "female" },
  familyMale: { id: "family-male", role: "family", gender: "male" },
  familyFemale: { id: "family-female", role: "family", gender: "female" },
  /** Merkel, Smith: foreign names without a Lithuanian ending. */
  undeclinedMale: { id: "family-undeclined-male", role: "family", gender: "male" },
  undeclinedFemale: { id: "family-undeclined-female", role: "family", gender: "female" },
  placeMale: { id: "place-male", role: "place", gender: "male", inDictionary: 0.6 },
  placeFemale: { id: "place-female", role: "place", gender: "female", inDictionary: 0.6 },
  placeUndeclined: { id: "place-undeclined", role: "place", gender: "neuter" },
} as const satisfies Record<string, NameClass>;

/** One of the classes of Lithuanian names. */
export type LithuanianClass = keyof typeof CLASSES;
