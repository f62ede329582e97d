import type { KnownNames } from "./known-names.ts";

/** Letters that two forms of one word share at their start, at least. */
const SHARED = 3;
/** Letters of each word that phrases are looked up by. */
const KEYED = 2;
/** Letters that an ending may have beyond the shared stem. */
const LONGEST_ENDING = 5;

const sameWord = (form: string, lemma: string): boolean => {
  if (form === lemma) return true;
  const shortest = Math.min(form.length, lemma.length);
  let shared = 0;
  while (shared < shortest && form[shared] === lemma[shared]) shared += 1;
  return (
    shared >= Math.min(SHARED, lemma.length - 1) && lemma.length - shared <= 3 && form.length - shared <= LONGEST_ENDING
  );
};

const SEPARATOR = /[ -]/;

const key = (words: readonly string[]): string => words.map((word) => word.slice(0, KEYED)).join(" ");

/** Finds the typed names of several words that a form may be an inflection of: each word must share its stem. */
export const phraseFinder = (known: KnownNames): ((words: readonly string[]) => string | undefined) => {
  const phrases = new Map<string, string[]>();
  for (const name of known.keys()) {
    if (!name.includes(" ")) continue;
    const same = key(name.split(SEPARATOR));
    phrases.set(same, [...(phrases.get(same) ?? []), name]);
  }
  return (written) => {
    if (written.length < 2) return undefined;
    const words = written.flatMap((word) => word.split("-"));
    return phrases
      .get(key(words))
      ?.find((phrase) => phrase.split(SEPARATOR).every((lemma, index) => sameWord(words[index] ?? "", lemma)));
  };
};
