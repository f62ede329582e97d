import { fold } from "./fold.ts";
import { nominativesOf } from "./nominatives-of.ts";
import type { SearchQuery } from "./query.ts";
import { plainWordsOf } from "./words-of.ts";

/** Gives the nominatives of an inflected word, as far as records have shown them. */
export type FindBases = (form: string) => readonly string[];

/** Names are also found by their stem; a longer word may lose a longer ending. Units: letters. */
const ENDINGS: readonly (readonly [from: number, ending: number])[] = [
  [9, 3],
  [6, 2],
  [4, 1],
];

/** "Toruń's" is Toruń. */
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/gu;

const anyOf = (words: readonly string[]): string => [...new Set(words)].map((word) => `"${word}"`).join(" OR ");

const stemOf = (word: string): string | undefined => {
  const ending = ENDINGS.find(([from]) => word.length >= from)?.[1];
  return ending === undefined ? undefined : word.slice(0, -ending);
};

/** All spellings under which a word of the query may stand; `names` are the columns that hold names. */
const matchOfWord = (word: string, names: string, findBases: FindBases, column: string | null): string => {
  const folded = fold(word);
  const exact = anyOf([folded, ...findBases(folded)]);
  const stem = stemOf(folded);
  const byStem = stem === undefined ? "" : ` OR {${names}} : "${stem}" *`;
  const byName = ` OR {${names}} : (${anyOf([folded, ...nominativesOf(word)])})${byStem}`;
  return column === null ? `(${exact}${byName})` : `({${column}} : (${exact})${byName})`;
};

const matchOfWords = (words: string, findBases: FindBases, column: string | null): string[] =>
  plainWordsOf(words.replace(POSSESSIVE, "")).map((word) =>
    matchOfWord(word, column ?? "people cities", findBases, column),
  );

/** Writes the part of a query that the full-text index answers, or `undefined` if it has none. */
export const matchOf = ({ words, person, city, type }: SearchQuery, findBases: FindBases): string | undefined => {
  const parts = [
    ...matchOfWords(words, findBases, null),
    ...matchOfWords(person ?? "", findBases, "people"),
    ...matchOfWords(city ?? "", findBases, "cities"),
    ...(type === null ? [] : [`{types} : "${type}"`]),
  ];
  return parts.length === 0 ? undefined : parts.join(" AND ");
};
