import type { Affixes } from "../engine/morphology-affixes.ts";
import { type Endings, learnWord, newEndings, packEndings } from "../engine/morphology-endings.ts";
import type { Guess } from "../engine/morphology-guess.ts";
import { countWords, findWord, flagsOf, letterCodes, NO_WORD, textOf, type Words } from "../engine/morphology-words.ts";
import { compileNameRules } from "./compile-name-rules.ts";
import type { KnownName, KnownNames } from "./known-names.ts";
import type { NameGrammar, NameMeaning } from "./name-grammar.ts";

/** What the endings of names are learnt from. */
export interface EndingSources {
  readonly grammar: NameGrammar;
  readonly affixes: Affixes;
  readonly words: Words;
  readonly foreign: Words;
  readonly known: KnownNames;
}

type Learn = (id: string, word: string, weight: number) => void;
type GuessForm = (form: string) => readonly Guess<NameMeaning>[];

const CAPACITY = 300_000;

/** What an undeclined word of the dictionary teaches: many of them are forms whose lemma only another word list has. */
const UNDECLINED_SHARE = 0.3;
/** How much a foreign name teaches, beside a word of the language. */
const FOREIGN_SHARE = 0.2;
/** Names that end in a vowel are rarer in the dictionary of English than in the news of the world. */
const FOREIGN_VOWEL_SHARE = 0.5;
const TYPED_FAMILY_SHARE = 1;
const FREQUENT_GIVEN = 40;

const isName = (text: string): boolean =>
  text.length >= 3 && text.charAt(0) !== text.charAt(0).toLowerCase() && text !== text.toUpperCase();

/** Whether an undeclined dictionary word is a form of another word (Pawła): such a word teaches nothing of nominatives. */
const formTest = ({ grammar, words, foreign }: EndingSources, guess: GuessForm): ((text: string) => boolean) => {
  const codes = letterCodes(words.alphabet);
  const foreignCodes = letterCodes(foreign.alphabet);
  return (text) =>
    guess(text).some(({ lemma, meanings }) => {
      if (lemma === text) return false;
      const word = findWord(words, codes, lemma);
      if (word === NO_WORD) return findWord(foreign, foreignCodes, lemma) !== NO_WORD;
      const flags = flagsOf(words, word);
      if (flags === "") return false;
      const classes = grammar.classesOf(lemma, flags);
      return meanings.some(({ nameClass }) => classes.some(([id]) => id === nameClass.id));
    });
};

const learnDictionary = (sources: EndingSources, guess: GuessForm, learn: Learn): void => {
  const { grammar, words } = sources;
  const isForm = formTest(sources, guess);
  for (let word = 0; word < countWords(words); word += 1) {
    const text = textOf(words, word);
    if (!isName(text)) continue;
    const flags = flagsOf(words, word);
    if (flags === "" && isForm(text)) continue;
    for (const [id, lemma] of grammar.classesOf(text, flags)) learn(id, lemma, flags === "" ? UNDECLINED_SHARE : 1);
  }
};

const learnForeign = ({ grammar, foreign }: EndingSources, learn: Learn): void => {
  for (let word = 0; word < countWords(foreign); word += 1) {
    const text = textOf(foreign, word);
    const weight = /[aeiouy]$/.test(text) ? FOREIGN_VOWEL_SHARE : FOREIGN_SHARE;
    for (const [id, lemma] of grammar.foreignClasses(text)) learn(id, lemma, weight);
  }
};

/** Foreign first names are surnames too (Hussain, Martin), and end as these do. */
const learnGiven = ({ grammar }: EndingSources, learn: Learn, name: string, { gender, weight }: KnownName): void => {
  learn(gender === "male" ? "given-male" : "given-female", name, weight >= FREQUENT_GIVEN ? 2 : 1);
  if (weight >= FREQUENT_GIVEN) return;
  for (const [id, lemma] of grammar.foreignClasses(name)) {
    if (!id.startsWith("place")) learn(id, lemma, FOREIGN_VOWEL_SHARE);
  }
};

const learnTyped = (sources: EndingSources, guess: GuessForm, learn: Learn): void => {
  for (const [name, readings] of sources.known) {
    for (const reading of readings) {
      if (reading.role === "given") learnGiven(sources, learn, name, reading);
      if (reading.role !== "family") continue;
      const own = guess(name).find(({ lemma }) => lemma === name)?.meanings ?? [];
      const classes = own.map(({ nameClass }) => nameClass).filter(({ role }) => role === "family");
      for (const id of new Set(classes.map((one) => one.id))) learn(id, name, TYPED_FAMILY_SHARE);
    }
  }
};

/** Learns the endings of each class of names from the dictionary's capitalised words, foreign names and the typed tables. */
export const learnEndings = (sources: EndingSources): Endings => {
  const numbers = new Map(sources.grammar.classes.map(({ id }, index) => [id, index]));
  const endings = newEndings(CAPACITY);
  const guess = compileNameRules(sources.grammar, sources.affixes);
  const learn: Learn = (id, word, weight) => {
    const number = numbers.get(id);
    if (number !== undefined) learnWord(endings, number, word, weight);
  };
  learnDictionary(sources, guess, learn);
  learnForeign(sources, learn);
  learnTyped(sources, guess, learn);
  for (const [id, ending, count] of sources.grammar.typicalEndings) learn(id, ending, count);
  return packEndings(endings);
};
