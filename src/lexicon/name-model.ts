import type { Affixes } from "../engine/morphology-affixes.ts";
import { type Endings, learnWord, likeness, newEndings } from "../engine/morphology-endings.ts";
import { compileGuesser, type Guess } from "../engine/morphology-guess.ts";
import { countWords, findWord, flagsOf, letterCodes, NO_WORD, textOf, type Words } from "../engine/morphology-words.ts";
import type { KnownName, KnownNames } from "./known-names.ts";
import type { Gender } from "./lexicon.ts";
import type { NameGrammar, NameMeaning, NameRole } from "./name-grammar.ts";

/** A lemma that a word of a name may belong to. */
export interface Candidate {
  readonly lemma: string;
  readonly role: NameRole;
  readonly gender: Gender | "neuter";
  /** Bits in the order of `Case`. */
  readonly cases: number;
  readonly plural: boolean;
  /** Whether the lemma itself is a plural (Katowice). */
  readonly pluralOnly: boolean;
  /** Units: how many such names there are; only ratios mean something. */
  readonly weight: number;
  /** Whether a dictionary or a typed table holds the lemma. */
  readonly known: boolean;
}

/** What a language knows of names: all candidates of a word, weighed. */
export interface NameModel {
  readonly candidates: (form: string) => readonly Candidate[];
  /** Whether a typed table or the dictionary holds the lemma as a surname. */
  readonly isFamily: (lemma: string) => boolean;
  /** Whether a typed table or the dictionary holds a word, written like this. */
  readonly isKnown: (text: string) => boolean;
}

/** What a model is built from. */
export interface NameSources {
  readonly grammar: NameGrammar;
  readonly affixes: Affixes;
  readonly words: Words;
  readonly foreign: Words;
  readonly known: KnownNames;
  readonly endings: Endings;
}

const IN_DICTIONARY = 12;
const COMMON_WORD = 0.4;
const FOREIGN = 1;
const UNDECLINED = 0.3;
/** How much a foreign name teaches, beside a word of the language. */
const FOREIGN_SHARE = 0.2;
/** Names that end in a vowel are rarer in the dictionary of English than in the news of the world. */
const FOREIGN_VOWEL_SHARE = 0.5;
/** The share of the best weight below which a candidate is not worth keeping. */
const FLOOR = 1e-7;
/** What is left of an undeclined dictionary word that is also a form of another: the dictionary lists such forms bare. */
const OBLIQUE_IN_DICTIONARY = 0.004;
const CACHE_SIZE = 20_000;

const capitalised = (text: string): boolean => {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
};

const isUndeclined = (guess: Guess<NameMeaning>): boolean => guess.meaning.nameClass.id.includes("undeclined");

/** Learns the endings of each class from the dictionary's capitalised words and from the typed names. */
export const learnEndings = ({ grammar, affixes, words, foreign, known }: Omit<NameSources, "endings">): Endings => {
  const numbers = new Map(grammar.classes.map(({ id }, index) => [id, index]));
  const endings = newEndings(300_000);
  const codes = letterCodes(words.alphabet);
  const guess = compileGuesser(grammar.rules(affixes));
  const learn = (id: string, word: string, weight: number): void => {
    const number = numbers.get(id);
    if (number !== undefined) learnWord(endings, number, word, weight);
  };
  const foreignCodes = letterCodes(foreign.alphabet);
  const isForeign = (lemma: string): boolean => findWord(foreign, foreignCodes, lemma) !== NO_WORD;
  const isForm = (text: string): boolean =>
    guess(text).some(({ lemma, meaning }) => {
      const word = lemma === text ? NO_WORD : findWord(words, codes, lemma);
      if (word === NO_WORD) return lemma !== text && isForeign(lemma);
      return grammar.classesOf(lemma, flagsOf(words, word)).some(([id]) => id === meaning.nameClass.id);
    });
  for (let word = 0; word < countWords(words); word += 1) {
    const text = textOf(words, word);
    if (!capitalised(text) || text.length < 3 || text.toUpperCase() === text) continue;
    const flags = flagsOf(words, word);
    if (flags === "" && isForm(text)) continue;
    for (const [id, lemma] of grammar.classesOf(text, flags)) learn(id, lemma, flags === "" ? UNDECLINED : 1);
  }
  for (let word = 0; word < countWords(foreign); word += 1) {
    const text = textOf(foreign, word);
    for (const [id, lemma] of grammar.foreignClasses(text)) {
      learn(id, lemma, /[aeiouy]$/.test(text) ? FOREIGN_VOWEL_SHARE : FOREIGN_SHARE);
    }
  }
  const families = grammar.classes.filter(({ role }) => role === "family");
  for (const [name, readings] of known) {
    for (const { role, gender, weight } of readings) {
      if (role === "given") learn(gender === "male" ? "given-male" : "given-female", name, weight >= 40 ? 2 : 1);
      if (role !== "family") continue;
      for (const { id } of families) {
        if (guess(name).some(({ lemma, meaning }) => lemma === name && meaning.nameClass.id === id))
          learn(id, name, 0.2);
      }
    }
  }
  return endings;
};

/** Makes a model; candidates of a word are kept in a cache of bounded size. */
export const buildNameModel = ({ grammar, affixes, words, foreign, known, endings }: NameSources): NameModel => {
  const numbers = new Map(grammar.classes.map(({ id }, index) => [id, index]));
  const codes = letterCodes(words.alphabet);
  const foreignCodes = letterCodes(foreign.alphabet);
  const guess = compileGuesser(grammar.rules(affixes));
  const cache = new Map<string, readonly Candidate[]>();

  const classIds = (text: string): readonly string[] => {
    const word = findWord(words, codes, text);
    return word === NO_WORD ? [] : grammar.classesOf(text, flagsOf(words, word)).map(([id]) => id);
  };

  const typedWeight = (names: readonly KnownName[], { nameClass }: NameMeaning): number =>
    names.reduce(
      (sum, { role, gender, weight }) =>
        role === nameClass.role && (gender === null || gender === nameClass.gender) ? sum + weight : sum,
      0,
    );

  interface LemmaFacts {
    readonly typed: readonly KnownName[];
    readonly own: readonly string[];
    readonly common: readonly string[];
    readonly foreign: boolean;
  }

  const factsOf = (lemma: string): LemmaFacts => ({
    typed: known.get(lemma) ?? [],
    own: classIds(lemma),
    common: classIds(lemma.toLowerCase()),
    foreign: findWord(foreign, foreignCodes, lemma) !== NO_WORD,
  });

  const weigh = (
    candidate: Guess<NameMeaning>,
    facts: LemmaFacts,
  ): { weight: number; known: boolean; evidence: boolean } => {
    const { lemma, meaning } = candidate;
    const { nameClass, weight: usual } = meaning;
    const number = numbers.get(nameClass.id) ?? 0;
    const typed = typedWeight(facts.typed, meaning);
    const own = facts.own.includes(nameClass.id) ? (isUndeclined(candidate) ? 2 : IN_DICTIONARY) : 0;
    const common = facts.common.includes(nameClass.id) ? COMMON_WORD : 0;
    const foreigner = facts.foreign && nameClass.role !== "given" ? FOREIGN : 0;
    const like = likeness(endings, number, lemma);
    const scaled = like === 0 ? 0 : foreigner;
    return {
      weight: (like + typed + own + common + scaled) * usual,
      known: typed + own > 0,
      evidence: typed + own + common + scaled > 0,
    };
  };

  /** An apostrophe shows where the lemma ends; only role and gender are open. */
  const computeApostrophe = ({
    lemma,
    cases,
  }: {
    readonly lemma: string;
    readonly cases: number;
  }): readonly Candidate[] => {
    const readings = compute(lemma).filter((one) => one.lemma === lemma && one.gender !== "female");
    return readings.map((one) => ({ ...one, cases }));
  };

  const compute = (form: string): readonly Candidate[] => {
    const written = grammar.apostrophe(form);
    if (written !== null) return computeApostrophe(written);
    const facts = new Map<string, LemmaFacts>();
    const all = guess(form)
      .filter(({ lemma }) => lemma.length > 2 || lemma === form)
      .map((candidate) => {
        const fact = facts.get(candidate.lemma) ?? factsOf(candidate.lemma);
        facts.set(candidate.lemma, fact);
        const { nameClass, cases, number } = candidate.meaning;
        return {
          lemma: candidate.lemma,
          role: nameClass.role,
          gender: nameClass.gender,
          cases,
          plural: number === "plural",
          pluralOnly: nameClass.pluralOnly === true,
          undeclined: isUndeclined(candidate),
          ...weigh(candidate, fact),
        };
      });
    const declined = all.some(({ lemma, evidence }) => evidence && lemma !== form);
    const best = Math.max(...all.map(({ weight }) => weight));
    return all
      .map((one) =>
        declined && one.undeclined && one.known ? { ...one, weight: one.weight * OBLIQUE_IN_DICTIONARY } : one,
      )
      .filter(({ weight }) => weight > best * FLOOR);
  };

  const candidates = (form: string): readonly Candidate[] => {
    const cached = cache.get(form);
    if (cached !== undefined) return cached;
    if (cache.size >= CACHE_SIZE) cache.clear();
    const made = compute(form);
    cache.set(form, made);
    return made;
  };

  const isFamily = (lemma: string): boolean =>
    candidates(lemma).some((one) => one.lemma === lemma && one.role === "family" && one.known);

  const isKnown = (text: string): boolean => known.has(text) || findWord(words, codes, text) !== NO_WORD;

  return { candidates, isFamily, isKnown };
};
