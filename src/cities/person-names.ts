import type { DatedDocument } from "../document.ts";
import { openLexicon } from "../lexicon/index.ts";

const SHORTEST = 3;
const ENDING = 2;

/** Beginnings of a form without its last letters, so that cases of one name meet. */
const beginnings = (lower: string): string[] => {
  const parts: string[] = [];
  for (let length = lower.length; length >= SHORTEST && length >= lower.length - ENDING; length -= 1)
    parts.push(lower.slice(0, length));
  return parts;
};

/** Where the document's dates end: "12 June", "in April" end with no first names, though they may look so. */
const endsOfDates = ({ dates }: DatedDocument): ReadonlySet<number> => {
  const ends = new Set<number>();
  for (const { mentions } of dates) for (const { end } of mentions) ends.add(end);
  return ends;
};

/**
 * Finds the words that stand behind a first name or an initial, and gives a test whether a form may be one of them:
 * where "A. Wolin" speaks, "radnego Wolina" is no town.
 */
export const personNames = (document: DatedDocument): ((lower: string) => boolean) => {
  const lexicon = openLexicon(document.language.code);
  const found = new Set<string>();
  const { tokens } = document;
  const dated = endsOfDates(document);
  for (const token of tokens) {
    if (!token.capitalised || token.opensBlock) continue;
    const before = tokens[token.index - 1];
    const second = tokens[token.index - 2];
    const initial = before?.text === "." && second?.capitalised && second.text.length <= 2 && !before.spaced;
    const given =
      before?.capitalised &&
      token.spaced &&
      before.text.length > 2 &&
      !dated.has(before.end) &&
      lexicon.givenNames(before.text).length > 0;
    if (initial || given) for (const part of beginnings(token.lower)) found.add(part);
  }
  return (lower) => found.size > 0 && beginnings(lower).some((part) => found.has(part));
};
