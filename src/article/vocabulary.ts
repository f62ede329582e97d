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
export const labelOf = (text: string): string => {
  const lower = text.toLowerCase();
  const first = lower.charCodeAt(0);
  const last = lower.charCodeAt(lower.length - 1);
  const begun = isSmallLetter(first) ? lower : lower.replace(BEFORE_LABEL, "");
  const label = isSmallLetter(last) ? begun : begun.replace(BEHIND_LABEL, "");
  return WIDE_SPACE.test(label) ? label.replace(/\s+/g, " ") : label;
};

const BEFORE_LABEL = /^[^\p{L}\p{N}]+/u;
const BEHIND_LABEL = /[\s:.,;!?…»›>→←«‹<|()[\]\d"”“„*·•-]+$/u;
const WIDE_SPACE = /\s\s|[^\S ]/;

/** Most labels begin and end with a plain letter, so that there is nothing to take off. */
const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** Words of all languages, to look up whole. */
export const wordsOf = (read: (pack: ArticleWords) => readonly string[]): ReadonlySet<string> =>
  new Set(packs.flatMap(read));

const listOf = (read: (pack: ArticleWords) => readonly string[]): readonly string[] =>
  [...wordsOf(read)].sort((a, b) => b.length - a.length);

/** Makes a finder of the longest of some beginnings that a label has; each is two characters long at least. */
const beginningIn = (beginnings: readonly string[]): ((label: string) => string | undefined) => {
  const index = new Map<string, string[]>();
  for (const beginning of beginnings) {
    const key = beginning.slice(0, 2);
    index.set(key, [...(index.get(key) ?? []), beginning]);
  }
  return (label) => index.get(label.slice(0, 2))?.find((beginning) => label.startsWith(beginning));
};

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

// The flag "i" would make \p{Lu} match small letters, and capitals are evidence here: each letter lists both its cases instead.
const inAnyCase = (text: string): string =>
  [...text].map((char) => (char.toUpperCase() === char ? literally(char) : `[${char}${char.toUpperCase()}]`)).join("");

const anyOf = (words: readonly string[]): string => words.map(inAnyCase).join("|");

/** Makes a regular expression part of labels, the longest first. */
export const alternatives = (read: (pack: ArticleWords) => readonly string[]): string => anyOf(listOf(read));

const ACTIONS = new Set([...wordsOf((pack) => pack.actions), ...SERVICES]);
const actionBeginning = beginningIn(listOf((pack) => pack.actionBeginnings));

/** Tells whether a text is the label of a button or a service link. */
export const isAction = (text: string): boolean => {
  if (text.length > 60) return false;
  const label = labelOf(text);
  if (label === "") return /^[A\s+\-−–]{1,4}$|^$/.test(text.trim());
  return ACTIONS.has(label) || actionBeginning(`${label} `) !== undefined;
};

const SHARES = wordsOf((pack) => pack.shares);

/** Tells whether a text invites to share. */
export const isShare = (text: string): boolean => SHARES.has(labelOf(text));

const RELEASE_MARKS = wordsOf((pack) => pack.releaseMarks);

/** Tells whether a text is what press offices write around a release: "news release", "ends". */
export const isReleaseMark = (text: string): boolean => text.length < 60 && RELEASE_MARKS.has(labelOf(text));

export const HOMES = wordsOf((pack) => pack.homes);
export const RELATED = wordsOf((pack) => pack.related);
const relatedBeginning = beginningIn(listOf((pack) => pack.relatedBeginnings));

/** Tells whether a text is a heading over other articles. */
export const isRelatedLabel = (text: string): boolean => {
  const label = labelOf(text);
  return RELATED.has(label) || relatedBeginning(label) !== undefined;
};

const COMMENTS = wordsOf((pack) => pack.comments);
const COUNT = /^\d[\d\s.,]*\s*/;
/** "3 responses to “The budget”", "Jeden komentarz do …": a count, and the article's title in quotation marks. */
const QUOTED_TITLE = /\s*[“"„«‘'].*$/u;

/** Tells whether a text stands over readers' comments. */
export const isCommentsLabel = (text: string): boolean =>
  COMMENTS.has(labelOf(text.replace(QUOTED_TITLE, "")).replace(COUNT, ""));

export const NEIGHBOURS = wordsOf((pack) => pack.neighbours);
export const TAGS = wordsOf((pack) => pack.tags);

/** The label of a printed page's frame with which a label begins. */
export const printFrameIn = beginningIn(listOf((pack) => pack.printFrame));

export const COPYRIGHT = listOf((pack) => pack.copyright);
export const COOKIES = listOf((pack) => pack.cookies);
export const READ_ALSO = wordsOf((pack) => pack.readAlso);

/** Phrases that invite to follow, to subscribe or to write to the editors. */
export const PROMOTIONS = new RegExp(`(?<![\\p{L}])(?:${alternatives((pack) => pack.promotions)})(?![\\p{L}])`, "u");

/** Phrases that end what may be read without paying. */
export const PAYWALLS = new RegExp(`(?<![\\p{L}])(?:${alternatives((pack) => pack.paywalls)})(?![\\p{L}])`, "u");
