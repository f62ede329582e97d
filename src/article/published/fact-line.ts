import type { Draft } from "../draft.ts";
import { alternatives, findSource } from "../vocabulary.ts";
import { isModifiedLine, type VisibleDate } from "./visible-date.ts";

const AUTHOR = new RegExp(`^(?:${alternatives((pack) => pack.author)})\\s*:?\\s+\\p{Lu}`, "u");
const SOURCE = new RegExp(
  `(?:^(?:${alternatives((pack) => pack.sources)})(?![\\p{L}])|(?<![\\p{L}])(?:${alternatives((pack) => pack.sources)})\\.?$)`,
  "u",
);

/**
 * Tells whether a block is a line of facts about the article (who wrote it, when it came out, who informed), not of its text.
 * Shape: `date` is the publication date that the block shows, if it shows one.
 */
export const isFactLine = (draft: Draft, date: VisibleDate | undefined): boolean => {
  const { text } = draft;
  if (text.length < 140 && date !== undefined && !isSentence(text)) return true;
  if (isModifiedLine(draft)) return true;
  if (text.length > 100 || isSentence(text)) return false;
  return AUTHOR.test(text) || (findSource(text) !== -1 && SOURCE.test(text));
};

/** A sentence has a small word after its first and ends with a full stop; initials and abbreviations at the end are none. */
const isSentence = (text: string): boolean => {
  const end = text.slice(-LONGEST_END);
  return text.length > 60 && /\p{Ll}{3}[.!?]$/u.test(end) && !/\b(?:r|d|m|val|godz|inf|nuotr|fot)\.$/.test(end);
};

const LONGEST_END = 8;
