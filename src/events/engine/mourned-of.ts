import type { PersonEntry } from "../../records/schema.ts";
import { findWord, type ReadTokens } from "./find-word.ts";
import type { EventLexicon } from "./lexicon.ts";
import type { Placed } from "./scene.ts";

/** So many sentences at the head of a text tell whose death it is about. */
const HEAD = 4;

/** So near to the word of a death stands whose it is. Units: tokens. */
const NEAR = 6;

/** A sentence as it is before its words are looked up. */
interface Line {
  readonly start: number;
  readonly end: number;
}

/** Whose death the head of a text tells: the person named right beside a word of it. */
export const mournedOf = (
  words: ReadTokens,
  lines: readonly Line[],
  lexicon: EventLexicon | undefined,
  people: readonly Placed<PersonEntry>[],
): PersonEntry | null => {
  if (lexicon === undefined) return null;
  for (const { start, end } of lines.slice(0, HEAD)) {
    const at = findWord(lexicon.deaths, words, start, end);
    if (at === -1) continue;
    const isBeside = (person: Placed<PersonEntry>): boolean =>
      !person.office &&
      person.start >= start &&
      person.end <= end &&
      person.start - at <= NEAR &&
      at - person.end <= NEAR;
    const beside = people.slice(0, HEAD * NEAR).find(isBeside);
    if (beside) return beside.entry;
  }
  return null;
};
