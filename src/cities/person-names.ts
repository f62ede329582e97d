import type { DatedDocument } from "../document.ts";
import { openLexicon } from "../lexicon/index.ts";

const SHORTEST = 3;
const ENDING = 2;

/** Beginnings of a form without its last letters, so that cases of one name meet. */
const beginnings = (lower: string): string[] =>
  Array.from({ length: ENDING + 1 }, (_, cut) => lower.slice(0, lower.length - cut)).filter(
    (part) => part.length >= SHORTEST,
  );

/**
 * Finds the words that stand behind a first name or an initial, and gives a test whether a form may be one of them:
 * where "A. Wolin" speaks, "radnego Wolina" is no town.
 */
export const personNames = (document: DatedDocument): ((lower: string) => boolean) => {
  const lexicon = openLexicon(document.language.code);
  const found = new Set<string>();
  const { tokens } = document;
  tokens.forEach((token, at) => {
    if (!token.capitalised || token.opensBlock) return;
    const before = tokens[at - 1];
    const second = tokens[at - 2];
    const initial = before?.text === "." && second?.capitalised && second.text.length <= 2 && !before.spaced;
    const given =
      before?.capitalised && token.spaced && before.text.length > 2 && lexicon.givenNames(before.text).length > 0;
    if (initial || given) for (const part of beginnings(token.lower)) found.add(part);
  });
  return (lower) => beginnings(lower).some((part) => found.has(part));
};
