import { CHARACTER, characterClass } from "./character-class.ts";
import { sieveOf } from "./sieve.ts";
import { hashOf, hashOn, NO_HASH } from "./word-hash.ts";
import { type WordTable, wordTable } from "./word-table.ts";

/**
 * What a language is told by.
 * Shape: `words` are frequent words in lower case separated by white space; `letters` its letters beyond a–z, or beyond its
 * script's common ones; `endings` are word endings (weak evidence, for headings and lists); `marks` are letter sequences.
 */
export interface LanguageProfile {
  readonly code: string;
  /** English name, for messages. */
  readonly name: string;
  readonly letters: string;
  readonly words: string;
  readonly endings?: string;
}

interface Evidence {
  /** Positions of the languages that know the word, letter or ending. */
  readonly languages: readonly number[];
  /** What it is worth to each of them: the more languages share it, the less. */
  readonly weight: number;
}

/** Profiles compiled into look-ups; every key is looked at once, whatever the number of languages. */
export interface LanguageIndex {
  readonly profiles: readonly LanguageProfile[];
  readonly words: WordTable<Evidence>;
  readonly letters: ReadonlyMap<string, Evidence>;
  readonly endings: ReadonlyMap<string, Evidence>;
  /** Rules out hashes of endings, each read from its last letter. */
  readonly mayEnd: (hash: number) => boolean;
}

/** What a text says about its language: one score a profile, and the number of words that were looked at. */
export interface LanguageScores {
  readonly scores: Float64Array;
  readonly words: number;
  /** How many of them are written in lower case: those are no names. */
  readonly plainWords: number;
}

/** Worth of a letter beyond a–z against a frequent word. */
const LETTER = 0.6;
/** What a letter that a language does not have takes from its score. */
const STRANGE_LETTER = 0.4;
const ENDING = 0.25;
/** Names say little: they keep their letters in every language. */
const IN_NAME = 0.2;
const ENDING_OF_NAME = 0.5;
/** So much of a text is looked at; more of it would tell nothing new. */
const ENOUGH = 700;
/** Endings are looked at in texts up to this length; longer ones have frequent words enough. */
const SHORT = 300;
const LONGEST_ENDING = 6;

const share = (
  keysOf: (profile: LanguageProfile) => Iterable<string>,
  profiles: readonly LanguageProfile[],
  worth: number,
) => {
  const owners = new Map<string, number[]>();
  profiles.forEach((profile, index) => {
    for (const key of new Set(keysOf(profile))) owners.set(key, [...(owners.get(key) ?? []), index]);
  });
  const evidence = new Map<string, Evidence>();
  for (const [key, languages] of owners) evidence.set(key, { languages, weight: worth / languages.length });
  return evidence;
};

/** A letter gives its languages back what every letter beyond a–z takes from all of them at the end. */
const addStrange = (letters: ReadonlyMap<string, Evidence>): ReadonlyMap<string, Evidence> =>
  new Map([...letters].map(([letter, known]) => [letter, { ...known, weight: known.weight + STRANGE_LETTER }]));

const listOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const hashOfEnding = (ending: string): number => {
  let hash = NO_HASH;
  for (let at = ending.length - 1; at >= 0; at -= 1) hash = hashOn(hash, ending.charCodeAt(at));
  return hash;
};

/** Compiles profiles into one index. */
export const indexLanguages = (profiles: readonly LanguageProfile[]): LanguageIndex => {
  const endings = share(({ endings: list = "" }) => listOf(list), profiles, ENDING);
  return {
    profiles,
    words: wordTable(share(({ words }) => listOf(words), profiles, 1)),
    letters: addStrange(share(({ letters }) => letters.replaceAll(" ", ""), profiles, LETTER)),
    endings,
    mayEnd: sieveOf(Array.from(endings.keys(), hashOfEnding)),
  };
};

const ADDRESS = /\S*(?:\/\/|www\.|@|\.[a-z]{2,4}\/)\S*/g;
const { letter: LETTER_BIT, mark: MARK_BIT, changes: CHANGES } = CHARACTER;

const credit = (scores: Float64Array, { languages, weight }: Evidence, factor: number): void => {
  const worth = weight * factor;
  for (let at = 0; at < languages.length; at += 1) {
    const language = languages[at] ?? 0;
    scores[language] = (scores[language] ?? 0) + worth;
  }
};

/** Credits the languages that have the letters of a word beyond a–z; gives how many such letters there are. */
const scoreLetters = (
  scores: Float64Array,
  word: string,
  factor: number,
  letters: LanguageIndex["letters"],
): number => {
  let count = 0;
  for (const letter of word) {
    if (letter < "\x80") continue;
    count += 1;
    const known = letters.get(letter);
    if (known) credit(scores, known, factor);
  }
  return count * factor;
};

/** The lengths of endings that a word may have, as bits: it is read once from its end. */
const lengthsOfEndings = (word: string, { mayEnd }: LanguageIndex): number => {
  const longest = Math.min(LONGEST_ENDING, word.length - 1);
  let hash = NO_HASH;
  let lengths = 0;
  for (let length = 1; length <= longest; length += 1) {
    hash = hashOn(hash, word.charCodeAt(word.length - length));
    if (length > 1 && mayEnd(hash)) lengths |= 1 << length;
  }
  return lengths;
};

const scoreEnding = (scores: Float64Array, word: string, factor: number, index: LanguageIndex): void => {
  const lengths = lengthsOfEndings(word, index);
  for (let length = LONGEST_ENDING; lengths !== 0 && length > 1; length -= 1) {
    const known = (lengths & (1 << length)) === 0 ? undefined : index.endings.get(word.slice(-length));
    if (known) {
      credit(scores, known, factor);
      return;
    }
  }
};

/** What is counted while a text is read word by word. */
interface Count {
  readonly scores: Float64Array;
  readonly index: LanguageIndex;
  /** Whether endings are looked at. */
  readonly isShort: boolean;
  words: number;
  plainWords: number;
  lettersBeyond: number;
}

/** What the characters of a word have shown. */
interface Shape {
  readonly changes: boolean;
  readonly beyondAscii: boolean;
}

const scoreWord = (count: Count, written: string, { changes, beyondAscii }: Shape): void => {
  const { scores, index } = count;
  const word = changes ? written.toLowerCase() : written;
  const isPlain = !changes || word === written;
  count.words += 1;
  if (isPlain) count.plainWords += 1;
  const known = written.length === 1 && !isPlain ? undefined : index.words({ lower: word, hash: hashOf(word) });
  if (known) credit(scores, known, 1);
  if (beyondAscii) count.lettersBeyond += scoreLetters(scores, word, isPlain ? 1 : IN_NAME, index.letters);
  if (count.isShort && !known && word.length > 3) scoreEnding(scores, word, isPlain ? 1 : ENDING_OF_NAME, index);
};

/** Reads the words of a text, letters and marks in a row, in one pass. */
const scoreWords = (count: Count, text: string): void => {
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    let bits = 0;
    let highest = 0;
    while (at < text.length) {
      const code = text.codePointAt(at) ?? 0;
      const found = characterClass(code);
      if ((found & (LETTER_BIT | MARK_BIT)) === 0) break;
      bits |= found;
      highest = Math.max(highest, code);
      at += code > 0xffff ? 2 : 1;
    }
    if (at > start)
      scoreWord(count, text.slice(start, at), { changes: (bits & CHANGES) !== 0, beyondAscii: highest > 0x7f });
  }
};

/** Scores a text for every profile by its frequent words, its letters and its endings; web and mail addresses are left out. */
export const scoreLanguages = (text: string, index: LanguageIndex): LanguageScores => {
  const scores = new Float64Array(index.profiles.length);
  const sample = text.length > ENOUGH ? text.slice(0, ENOUGH) : text;
  const clean = /[/@]|www\./.test(sample) ? sample.replace(ADDRESS, " ") : sample;
  const count: Count = { scores, index, isShort: sample.length <= SHORT, words: 0, plainWords: 0, lettersBeyond: 0 };
  scoreWords(count, clean);
  for (let language = 0; language < scores.length; language += 1)
    scores[language] = (scores[language] ?? 0) - STRANGE_LETTER * count.lettersBeyond;
  return { scores, words: count.words, plainWords: count.plainWords };
};
