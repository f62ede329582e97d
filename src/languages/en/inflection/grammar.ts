import type { GuessRule } from "../../../engine/morphology-guess.ts";
import { ALL_CASES, casesOf } from "../../../lexicon/form-label.ts";
import type { NameClass, NameGrammar, NameMeaning } from "../../../lexicon/name-grammar.ts";

const CLASSES: readonly NameClass[] = [
  { id: "given-male", role: "given", gender: "male" },
  { id: "given-female", role: "given", gender: "female" },
  { id: "family-male", role: "family", gender: "male" },
  { id: "family-female", role: "family", gender: "female" },
  { id: "place", role: "place", gender: "neuter" },
];

const rule = (nameClass: NameClass, add: string, cases: number): GuessRule<NameMeaning> => ({
  strip: "",
  add,
  condition: add === "'" || add === "’" ? "s" : ".",
  meaning: { nameClass, cases, number: "singular", weight: 1 },
});

/** How English treats names: they keep their form, and only the possessive adds letters. */
export const ENGLISH_GRAMMAR: NameGrammar = {
  classes: CLASSES,
  rules: () =>
    CLASSES.flatMap((nameClass) => [
      rule(nameClass, "", ALL_CASES),
      ...["'s", "’s", "'", "’"].map((add) => rule(nameClass, add, casesOf("G"))),
    ]),
  classesOf: (word) => CLASSES.filter(({ role }) => role !== "given").map(({ id }) => [id, word]),
  foreignClasses: () => [],
  apostrophe: () => null,
  typicalEndings: [],
  appositionHeads: new Set(),
  isPeople: () => false,
  looksForeign: () => false,
  geographicNouns: new Set(),
  label: ({ add }) => (add === "'s" ? { cases: casesOf("G"), gender: null, number: "singular" } : null),
  lemmaLabel: () => null,
  adjective: () => [],
  attributeShares: { before: 1, after: 1 },
  declinesAcronyms: false,
  negation: "",
  casePriors: { person: [0.9, 0.1, 0, 0, 0, 0, 0], place: [0.9, 0.1, 0, 0, 0, 0, 0] },
};
