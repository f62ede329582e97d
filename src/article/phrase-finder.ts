/** Finds where the first of some phrases stands in a text; -1 where none does. */
export type PhraseFinder = (text: string) => number;

/** So many letters of a phrase are looked for first: with fewer too many texts pass, more of them change nothing. */
const BEGINNING = 6;

/** Makes a regular expression part of a text that is meant as it stands. */
export const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// The flag "i" would make \p{Lu} match small letters, and capitals are evidence here: each letter lists both its cases instead.
const inAnyCase = (text: string): string =>
  [...text].map((char) => (char.toUpperCase() === char ? literally(char) : `[${char}${char.toUpperCase()}]`)).join("");

/** Makes a regular expression part of phrases in lower case; the text may have them in any case. */
export const anyOf = (phrases: readonly string[]): string => phrases.map(inAnyCase).join("|");

const beginningsOf = (phrases: readonly string[]): string =>
  [...new Set(phrases.map((phrase) => phrase.slice(0, BEGINNING)))].sort().map(literally).join("|");

/**
 * Makes a finder of phrases in any case, no letter before or behind them. What begins like one of them is looked for first:
 * whether a character is a letter of any script is the dearest question that a pattern can ask, and hardly a text comes to it.
 * Shape: phrases are in lower case.
 */
export const phraseFinder = (phrases: readonly string[]): PhraseFinder => {
  const likely = new RegExp(`(?<![a-z])(?:${beginningsOf(phrases)})`);
  let exact: RegExp | undefined;
  return (text) => {
    if (!likely.test(text.toLowerCase())) return -1;
    exact ??= new RegExp(`(?<!\\p{L})(?:${anyOf(phrases)})(?!\\p{L})`, "u");
    return exact.exec(text)?.index ?? -1;
  };
};
