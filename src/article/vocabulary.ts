import { ARTICLE_WORDS } from "../languages/article-words.ts";
import { FOREIGN_WORDS } from "../languages/shared/article/foreign-words.ts";
import { SERVICES } from "../languages/shared/article/words.ts";
import type { ArticleWords } from "./words.ts";

// A page's language is not known while its article is looked for, so the words of all languages count together.
const packs: readonly ArticleWords[] = [...Object.values(ARTICLE_WORDS), FOREIGN_WORDS];

/**
 * The label that a short text comes down to: lower case, no signs around it, no counter behind it ("Komentarai (3)", "« Wróć").
 * Shape: inner signs stay ("e-mail", "a+").
 */
export const labelOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, "")
    .replace(/[\s:.,;!?…»›>→←«‹<|()[\]\d"”“„*·•-]+$/u, "")
    .replace(/\s+/g, " ");

/** Words of all languages, to look up whole. */
export const wordsOf = (read: (pack: ArticleWords) => readonly string[]): ReadonlySet<string> =>
  new Set(packs.flatMap(read));

const listOf = (read: (pack: ArticleWords) => readonly string[]): readonly string[] =>
  [...wordsOf(read)].sort((a, b) => b.length - a.length);

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// The flag "i" would make \p{Lu} match small letters, and capitals are evidence here: each letter lists both its cases instead.
const inAnyCase = (text: string): string =>
  [...text].map((char) => (char.toUpperCase() === char ? literally(char) : `[${char}${char.toUpperCase()}]`)).join("");

const anyOf = (words: readonly string[]): string => words.map(inAnyCase).join("|");

/** Makes a regular expression part of labels, the longest first. */
export const alternatives = (read: (pack: ArticleWords) => readonly string[]): string => anyOf(listOf(read));

const ACTIONS = new Set([...wordsOf((pack) => pack.actions), ...SERVICES]);
const ACTION_BEGINNINGS = listOf((pack) => pack.actionBeginnings);

/** Tells whether a text is the label of a button or a service link. */
export const isAction = (text: string): boolean => {
  if (text.length > 60) return false;
  const label = labelOf(text);
  if (label === "") return /^[A\s+\-−–]{1,4}$|^$/.test(text.trim());
  return ACTIONS.has(label) || ACTION_BEGINNINGS.some((beginning) => `${label} `.startsWith(beginning));
};

const SHARES = wordsOf((pack) => pack.shares);

/** Tells whether a text invites to share. */
export const isShare = (text: string): boolean => SHARES.has(labelOf(text));

const RELEASE_MARKS = wordsOf((pack) => pack.releaseMarks);

/** Tells whether a text is what press offices write around a release: "news release", "ends". */
export const isReleaseMark = (text: string): boolean => text.length < 60 && RELEASE_MARKS.has(labelOf(text));

export const HOMES = wordsOf((pack) => pack.homes);
export const RELATED = wordsOf((pack) => pack.related);
const RELATED_BEGINNINGS = listOf((pack) => pack.relatedBeginnings);

/** Tells whether a text is a heading over other articles. */
export const isRelatedLabel = (text: string): boolean => {
  const label = labelOf(text);
  return RELATED.has(label) || RELATED_BEGINNINGS.some((beginning) => label.startsWith(beginning));
};

export const NEIGHBOURS = wordsOf((pack) => pack.neighbours);
export const TAGS = wordsOf((pack) => pack.tags);
export const PRINT_FRAME = listOf((pack) => pack.printFrame);
export const COPYRIGHT = listOf((pack) => pack.copyright);
export const COOKIES = listOf((pack) => pack.cookies);
export const READ_ALSO = wordsOf((pack) => pack.readAlso);

/** Phrases that invite to follow, to subscribe or to write to the editors. */
export const PROMOTIONS = new RegExp(`(?<![\\p{L}])(?:${alternatives((pack) => pack.promotions)})(?![\\p{L}])`, "u");
