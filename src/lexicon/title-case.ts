const LETTERS = /\p{L}/gu;

/** Whether a word of at least four letters is written in capitals throughout (shorter ones may be acronyms). */
export const isShouted = (word: string): boolean =>
  (word.match(LETTERS)?.length ?? 0) >= 4 && word === word.toUpperCase();

/** Writes a word with a capital first letter in each of its hyphenated parts, the rest small. */
export const titleCase = (word: string): string =>
  word
    .split("-")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1).toLowerCase())
    .join("-");
