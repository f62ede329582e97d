import type { SearchQuery } from "./query.ts";
import { wordsOf } from "./words-of.ts";

/** Gives the nominatives of an inflected word, as far as records have shown them. */
export type FindBases = (form: string) => readonly string[];

/** Names are also found by their stem; a longer word may lose a longer ending. Units: letters. */
const ENDINGS: readonly (readonly [from: number, ending: number])[] = [
  [9, 3],
  [6, 2],
  [4, 1],
];

const quoted = (word: string): string => `"${word}"`;

const stemOf = (word: string): string | undefined => {
  const ending = ENDINGS.find(([from]) => word.length >= from)?.[1];
  return ending === undefined ? undefined : word.slice(0, -ending);
};

/** All spellings under which a word of the query may stand; `names` are the columns that hold names. */
const matchOfWord = (word: string, names: string, findBases: FindBases, column: string | null): string => {
  const exact = [word, ...findBases(word)].map(quoted).join(" OR ");
  const stem = stemOf(word);
  const byStem = stem === undefined ? "" : ` OR {${names}} : ${quoted(stem)} *`;
  return column === null ? `(${exact}${byStem})` : `({${column}} : (${exact})${byStem})`;
};

const matchOfWords = (words: string, findBases: FindBases, column: string | null): string[] =>
  wordsOf(words).map((word) => matchOfWord(word, column ?? "people cities", findBases, column));

/** Writes the part of a query that the full-text index answers, or `undefined` if it has none. */
export const matchOf = ({ words, person, city, type }: SearchQuery, findBases: FindBases): string | undefined => {
  const parts = [
    ...matchOfWords(words, findBases, null),
    ...matchOfWords(person ?? "", findBases, "people"),
    ...matchOfWords(city ?? "", findBases, "cities"),
    ...(type === null ? [] : [`{types} : ${quoted(type)}`]),
  ];
  return parts.length === 0 ? undefined : parts.join(" AND ");
};
