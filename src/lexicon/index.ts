import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Language } from "../languages/codes.ts";
import { ENGLISH } from "./given-names/english.ts";
import type { GivenNameTable } from "./given-names/given-name-table.ts";
import { LITHUANIAN } from "./given-names/lithuanian.ts";
import { POLISH } from "./given-names/polish.ts";
import type { Case, Gender, GivenName, Lexicon, NominativeGuess } from "./lexicon.ts";

type Ending = readonly [form: string, lemma: string, gender: Gender, cases: readonly Case[]];

const ENDINGS: Record<Language, readonly Ending[]> = {
  en: [],
  pl: [
    ["iego", "i", "male", ["genitive", "accusative"]],
    ["iemu", "i", "male", ["dative"]],
    ["im", "i", "male", ["instrumental", "locative"]],
    ["iej", "a", "female", ["genitive", "dative", "locative"]],
    ["owi", "", "male", ["dative"]],
    ["em", "", "male", ["instrumental"]],
    ["ka", "ek", "male", ["genitive", "accusative"]],
    ["kiem", "ek", "male", ["instrumental"]],
    ["kiem", "k", "male", ["instrumental"]],
    ["ła", "eł", "male", ["genitive", "accusative"]],
    ["tra", "tr", "male", ["genitive", "accusative"]],
    ["a", "", "male", ["genitive", "accusative"]],
    ["y", "a", "female", ["genitive"]],
    ["i", "a", "female", ["genitive", "dative", "locative"]],
    ["ie", "a", "female", ["dative", "locative"]],
    ["ię", "ia", "female", ["accusative"]],
    ["ę", "a", "female", ["accusative"]],
    ["ą", "a", "female", ["instrumental"]],
  ],
  lt: [
    ["iaus", "ius", "male", ["genitive"]],
    ["iui", "ius", "male", ["dative"]],
    ["aus", "us", "male", ["genitive"]],
    ["čio", "tis", "male", ["genitive"]],
    ["io", "is", "male", ["genitive"]],
    ["io", "ys", "male", ["genitive"]],
    ["o", "as", "male", ["genitive"]],
    ["ui", "as", "male", ["dative"]],
    ["ą", "as", "male", ["accusative"]],
    ["u", "as", "male", ["instrumental"]],
    ["ės", "ė", "female", ["genitive"]],
    ["ei", "ė", "female", ["dative"]],
    ["ę", "ė", "female", ["accusative"]],
    ["e", "ė", "female", ["instrumental"]],
    ["os", "a", "female", ["genitive"]],
    ["ai", "a", "female", ["dative"]],
  ],
};

const words = (table: GivenNameTable, gender: Gender): string[] =>
  `${table[gender].frequent} ${table[gender].others}`.split(/\s+/).filter((word) => word !== "");

const GIVEN = new Map<string, Gender>(
  [POLISH, LITHUANIAN, ENGLISH].flatMap((table) => [
    ...words(table, "female").map((name) => [name, "female"] as const),
    ...words(table, "male").map((name) => [name, "male"] as const),
  ]),
);

const guesses = (language: Language, form: string): NominativeGuess[] => [
  { nominative: form, gender: null, cases: ["nominative"], confidence: 0.5 },
  ...ENDINGS[language]
    .filter(([ending]) => form.endsWith(ending))
    .map(([ending, lemma, gender, cases]) => ({
      nominative: form.slice(0, form.length - ending.length) + lemma,
      gender,
      cases,
      confidence: 0.5,
    })),
];

const stems = (language: Language): ReadonlySet<string> => {
  const path = createRequire(import.meta.url)
    .resolve(`dictionary-${language}`)
    .replace(/index\.js$/, "index.dic");
  const lines = readFileSync(path, "utf8").split("\n");
  return new Set(lines.map((line) => line.replace(/\/.*/, "")).filter((word) => word === word.toLowerCase()));
};

const open = (language: Language): Lexicon => {
  let common: ReadonlySet<string> | undefined;
  const givenNames = (form: string): GivenName[] =>
    guesses(language, form).flatMap((guess) => {
      const gender = GIVEN.get(guess.nominative);
      return gender === undefined || (guess.gender !== null && guess.gender !== gender)
        ? []
        : [{ nominative: guess.nominative, gender, cases: guess.cases }];
    });
  return {
    language,
    givenNames,
    isCommonWord: (lower) => {
      common ??= stems(language);
      return common.has(lower);
    },
    analyse: () => [],
    surnames: (form) => guesses(language, form),
    places: (form) => guesses(language, form),
    person: (form) => ({
      name: form,
      given: null,
      family: null,
      gender: "unknown",
      cases: ["nominative"],
      alternatives: [],
      confidence: 0.1,
    }),
  };
};

const OPENED = new Map<Language, Lexicon>();

/** The lexicon of a language: opened at the first call, then the same object; synchronous. */
export const openLexicon = (language: Language): Lexicon => {
  const opened = OPENED.get(language) ?? open(language);
  OPENED.set(language, opened);
  return opened;
};
