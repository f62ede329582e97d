import { nominatives as lithuanian } from "../languages/lt/cities/nominatives.ts";
import { nominatives as polish } from "../languages/pl/cities/nominatives.ts";
import { TYPED_RULES } from "../languages/pl/inflection/typed-rules.ts";
import { fold } from "./fold.ts";

/** Of Polish people only (Pawła, Gołębiowi); the endings of places serve their other names. */
const POLISH_PEOPLE = TYPED_RULES.flatMap(({ endings }) => endings).map(
  ([lemma, form]) => [fold(form), fold(lemma)] as const,
);

const ofPolishPeople = (folded: string): readonly string[] =>
  POLISH_PEOPLE.flatMap(([form, lemma]) =>
    folded.length > form.length + 1 && folded.endsWith(form) ? [folded.slice(0, -form.length) + lemma] : [],
  );

/** A word in so many readings is no name that anybody searches for. */
const MOST = 60;

/**
 * The nominatives that a word may belong to by its ending, in Polish and Lithuanian, folded; most of them are no words at all.
 * No dictionary is asked, so a search starts at once.
 */
export const nominativesOf = (word: string): readonly string[] => {
  const guesses = [...polish(word), ...lithuanian(word)].map(fold);
  return [...new Set([...guesses, ...ofPolishPeople(fold(word))])].slice(0, MOST);
};
