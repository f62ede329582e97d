import type { Affixes } from "../engine/morphology-affixes.ts";
import { type Endings, likeness } from "../engine/morphology-endings.ts";
import { findWord, flagReader, letterCodes, NO_WORD, type Words } from "../engine/morphology-words.ts";
import { bounded } from "./bounded-cache.ts";
import { type ClassFacts, classFactsReader, IN_DICTIONARY } from "./class-facts.ts";
import { compileNameRules } from "./compile-name-rules.ts";
import type { KnownName, KnownNames, NameOrigin } from "./known-names.ts";
import type { Gender } from "./lexicon.ts";
import type { NameClass, NameGrammar, NameMeaning, NameRole } from "./name-grammar.ts";

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
  /** First names of the typed tables that a form may be, the most frequent first. */
  readonly givenNames: (form: string) => readonly Candidate[];
  /** Whether a typed table or the dictionary holds the lemma as a surname. */
  readonly isFamily: (lemma: string) => boolean;
  /** Whether a surname is known to come from another language, by a typed table or by its letters. */
  readonly isForeign: (family: string) => boolean;
  /** How much of a first name's weight comes from other languages. Units: a share, 0 for a name that no table holds. */
  readonly foreignShare: (given: string) => number;
  /** The languages that a surname is told to come from by its end or its letters. */
  readonly originsOf: (family: string) => readonly NameOrigin[];
  /** Whether a first name stands in the table of one of these languages. */
  readonly isFrom: (given: string, origins: readonly NameOrigin[]) => boolean;
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

/** What the sources say of a lemma, whatever its class. */
interface LemmaFacts {
  readonly typed: readonly KnownName[];
  readonly own: readonly string[];
  readonly flags: string;
  readonly common: readonly string[];
  readonly foreign: boolean;
}

/** What speaks for a lemma in one class, whatever its case. */
interface InClass {
  readonly nameClass: NameClass;
  readonly undeclined: boolean;
  readonly typed: number;
  readonly own: number;
  readonly common: number;
  readonly like: number;
  readonly foreign: number;
}

interface Weighed extends Candidate {
  /** Whether only a bare dictionary entry, which may be a form of another word, speaks for it. */
  readonly bare: boolean;
  /** Whether anything but the likeness of its ending speaks for the lemma. */
  readonly evidence: boolean;
}

/** What each source adds. Units: like the counts of the learnt endings, so that a dictionary word outweighs its likes. */
const COMMON_WORD = 0.4;
const FOREIGN = 1;
/** What is left of an undeclined dictionary word that is also a form of another: the dictionary lists such forms bare. */
const OBLIQUE_IN_DICTIONARY = 0.004;
/** The share of the best weight below which a candidate is not worth keeping. */
const FLOOR = 1e-7;
/** What is left of a reading whose flag the lemma does not carry. */
const UNFLAGGED = 0.002;
/** What is left of a dictionary word as a place when it is a first name: the dictionary does not tell them apart. */
const BESIDE_GIVEN = 0.1;
/** The tables hold nearly all first names, so a word that only ends like one seldom is one. */
const UNKNOWN_GIVEN = 0.3;
/** How much oftener a people stands in the plural than a family. */
const PEOPLE = 6;
const SHORTEST_LEMMA = 3;
const CACHE_SIZE = 6_000;

const typedWeight = (names: readonly KnownName[], { role: wanted, gender: own }: NameClass): number => {
  let sum = 0;
  for (const { role, gender, weight } of names)
    if (role === wanted && (gender === null || gender === own)) sum += weight;
  return sum;
};

const typedFamily = (names: readonly KnownName[]): number => names.find(({ role }) => role === "family")?.weight ?? 0;

const flagShare = (flags: string, { flag, unlisted = 1 }: NameMeaning): number => {
  if (flag === undefined || flags.includes(flag)) return 1;
  return flags === "" ? unlisted : UNFLAGGED;
};

const NO_MAN = { known: 0, like: 0 };
/** A man's first name that a woman bears as a surname (Aleksandra Mirosław). */
const FIRST_NAME = { known: 0.5, like: 0 };

const NOTHING: readonly string[] = [];
const NO_NAMES: readonly KnownName[] = [];

/** Looks a lemma up in all sources. */
const factFinder = ({ grammar, words, foreign, known }: NameSources): ((lemma: string) => LemmaFacts) => {
  const codes = letterCodes(words.alphabet);
  const foreignCodes = letterCodes(foreign.alphabet);
  const flagsOf = flagReader(words);
  const classIds = (text: string, word: number): readonly string[] =>
    word === NO_WORD ? NOTHING : grammar.classesOf(text, flagsOf(word)).map(([id]) => id);
  return (lemma) => {
    const word = findWord(words, codes, lemma);
    const lower = lemma.toLowerCase();
    return {
      typed: known.get(lemma) ?? NO_NAMES,
      own: classIds(lemma, word),
      flags: word === NO_WORD ? "" : flagsOf(word),
      common: classIds(lower, lower === lemma ? word : findWord(words, codes, lower)),
      foreign: findWord(foreign, foreignCodes, lemma) !== NO_WORD,
    };
  };
};

/** Makes a model; candidates of a word are kept in a cache of bounded size. */
export const buildNameModel = (sources: NameSources): NameModel => {
  const { grammar, affixes, words, known, endings } = sources;
  const classFacts = classFactsReader(grammar.classes);
  const codes = letterCodes(words.alphabet);
  const guess = compileNameRules(grammar, affixes);
  const factsOf = factFinder(sources);

  /** A woman's surname is known by the man's: Zielińska by Zieliński, (Anna) Nowak by Nowak. */
  const asMan = (lemma: string, { nameClass, menNumbers }: ClassFacts): typeof NO_MAN => {
    const { masculine } = nameClass;
    if (masculine === undefined) return NO_MAN;
    const form = masculine.form(lemma);
    const facts = factsOf(form);
    if (facts.typed.some(({ role }) => role === "given")) return form === lemma ? FIRST_NAME : NO_MAN;
    const own = masculine.classes.some((id) => facts.own.includes(id)) ? IN_DICTIONARY : 0;
    let like = 0;
    for (const number of menNumbers) like += likeness(endings, number, form);
    return { known: (form === lemma ? 0 : typedFamily(facts.typed)) + own, like };
  };

  const readInClass = (lemma: string, classed: ClassFacts, facts: LemmaFacts): InClass => {
    const { nameClass, number, undeclined, inDictionary } = classed;
    const man = asMan(lemma, classed);
    const shadowed = nameClass.role === "place" && facts.typed.some(({ role }) => role === "given");
    const like = (likeness(endings, number, lemma) + man.like) * (nameClass.role === "given" ? UNKNOWN_GIVEN : 1);
    return {
      nameClass,
      undeclined,
      typed: typedWeight(facts.typed, nameClass) + man.known,
      own: facts.own.includes(nameClass.id) ? inDictionary * (shadowed ? BESIDE_GIVEN : 1) : 0,
      common: facts.common.includes(nameClass.id) ? COMMON_WORD : 0,
      like,
      foreign: facts.foreign && nameClass.role !== "given" && like > 0 ? FOREIGN : 0,
    };
  };

  const weigh = (lemma: string, meaning: NameMeaning, facts: LemmaFacts, inClass: InClass): Weighed => {
    const { nameClass, cases, number, weight, ifUnknown = 1 } = meaning;
    const { undeclined, typed, own, common, like, foreign } = inClass;
    const people = number === "plural" && grammar.isPeople(facts.flags) ? PEOPLE : 1;
    return {
      lemma,
      role: nameClass.role,
      gender: nameClass.gender,
      cases,
      plural: number === "plural",
      pluralOnly: nameClass.pluralOnly === true,
      weight: (like * ifUnknown + typed + own + common + foreign) * weight * flagShare(facts.flags, meaning) * people,
      known: typed + own > 0,
      bare: undeclined && own > 0 && typed === 0,
      evidence: typed + own + common + foreign > 0,
    };
  };

  /** Adds what a lemma may mean; a class comes again with each of its cases, and is read once. */
  const weighAll = (lemma: string, meanings: readonly NameMeaning[], all: Weighed[]): void => {
    const facts = factsOf(lemma);
    const read: InClass[] = [];
    for (const meaning of meanings) {
      const { nameClass } = meaning;
      let inClass = read.find((one) => one.nameClass === nameClass);
      if (inClass === undefined) {
        inClass = readInClass(lemma, classFacts(nameClass), facts);
        read.push(inClass);
      }
      all.push(weigh(lemma, meaning, facts, inClass));
    }
  };

  const compute = (form: string): readonly Candidate[] => {
    const all: Weighed[] = [];
    for (const { lemma, meanings } of guess(form))
      if (lemma.length >= SHORTEST_LEMMA || lemma === form || known.has(lemma)) weighAll(lemma, meanings, all);
    const best = all.reduce((most, { weight }) => Math.max(most, weight), 0);
    const declined = all.some(({ lemma, evidence }) => evidence && lemma !== form);
    return all
      .filter(({ weight }) => weight > best * FLOOR)
      .map((one) => (declined && one.bare ? { ...one, weight: one.weight * OBLIQUE_IN_DICTIONARY } : one));
  };

  /** An apostrophe shows where the lemma ends; only role and gender are open. */
  const candidates = bounded(CACHE_SIZE, (form: string): readonly Candidate[] => {
    const written = grammar.apostrophe(form);
    if (written === null) return compute(form);
    return compute(written.lemma)
      .filter(({ lemma, gender }) => lemma === written.lemma && gender !== "female")
      .map((one) => ({ ...one, cases: written.cases }));
  });

  const isTyped = (lemma: string): boolean => known.has(lemma);

  const givenNames = (form: string): readonly Candidate[] => {
    const written = grammar.apostrophe(form);
    return guess(written?.lemma ?? form, isTyped)
      .flatMap(({ lemma, meanings }) => {
        const typed = known.get(lemma);
        if (typed === undefined || (written !== null && lemma !== written.lemma)) return [];
        return meanings
          .filter(({ nameClass, number }) => nameClass.role === "given" && number === "singular")
          .map(({ nameClass, cases, weight }) => ({
            lemma,
            role: nameClass.role,
            gender: nameClass.gender,
            cases: written?.cases ?? cases,
            plural: false,
            pluralOnly: false,
            weight: typedWeight(typed, nameClass) * weight,
            known: true,
          }));
      })
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight);
  };

  const isFamily = (lemma: string): boolean =>
    candidates(lemma).some((one) => one.lemma === lemma && one.role === "family" && one.known);

  const isKnown = (text: string): boolean => known.has(text) || findWord(words, codes, text) !== NO_WORD;

  const isForeign = bounded(CACHE_SIZE, (family: string): boolean => {
    const typed = known.get(family)?.filter(({ role }) => role === "family") ?? [];
    return typed.length > 0 ? typed.every(({ own }) => !own) : grammar.looksForeign(family);
  });

  const foreignShare = (given: string): number => {
    const names = known.get(given)?.filter(({ role }) => role === "given") ?? [];
    const weight = names.reduce((sum, one) => sum + one.weight, 0);
    return weight === 0 ? 0 : names.reduce((sum, one) => sum + one.foreign, 0) / weight;
  };

  const originsOf = bounded(CACHE_SIZE, (family: string) => grammar.originsOf?.(family) ?? []);
  const isFrom = (given: string, origins: readonly NameOrigin[]): boolean =>
    known.get(given)?.some((name) => name.origins?.some((origin) => origins.includes(origin))) === true;

  return {
    originsOf,
    isFrom,
    candidates,
    isForeign,
    foreignShare,
    givenNames: bounded(CACHE_SIZE, givenNames),
    isFamily,
    isKnown,
  };
};
