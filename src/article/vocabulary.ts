import { CHARACTER, characterClass } from "../engine/character-class.ts";
import { ARTICLE_WORDS } from "../languages/article-words.ts";
import { FOREIGN_WORDS } from "../languages/shared/article/foreign-words.ts";
import { SERVICES } from "../languages/shared/article/words.ts";
import { anyOf, literally, phraseFinder } from "./phrase-finder.ts";
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
  const begun = isSmallLetter(first) ? lower : lower.replace(BEFORE_LABEL, "");
  let end = begun.length;
  while (end > 0 && isBehindLabel(begun.charCodeAt(end - 1))) end--;
  const label = begun.slice(0, end);
  return WIDE_SPACE.test(label) ? label.replace(/\s+/g, " ") : label;
};

const BEFORE_LABEL = /^[^\p{L}\p{N}]+/u;
const BEHIND_LABEL = new Set([...':.,;!?…»›>→←«‹<|()[]"”“„*·•-'].map((sign) => sign.charCodeAt(0)));
const WIDE_SPACE = /\s\s|[^\S ]/;

/** Most labels begin with a plain letter, so that there is nothing to take off. */
const isSmallLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;

const isBehindLabel = (code: number): boolean =>
  (characterClass(code) & (CHARACTER.space | CHARACTER.digit)) !== 0 || BEHIND_LABEL.has(code);

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

/** Makes a regular expression part of labels, the longest first. */
export const alternatives = (read: (pack: ArticleWords) => readonly string[]): string => anyOf(listOf(read));

const ACTIONS = new Set([...wordsOf((pack) => pack.actions), ...SERVICES]);
const actionBeginning = beginningIn(listOf((pack) => pack.actionBeginnings));

/** A longer text is no label. */
export const LONGEST_LABEL = 60;

/** Tells whether a text is the label of a button or a service link. */
export const isAction = (text: string): boolean => text.length <= LONGEST_LABEL && isActionLabel(labelOf(text), text);

/** The same of a text that is no longer than a label, when its label is known. */
export const isActionLabel = (label: string, text: string): boolean => {
  if (label === "") return /^[A\s+\-−–]{1,4}$|^$/.test(text.trim());
  return ACTIONS.has(label) || actionBeginning(`${label} `) !== undefined;
};

const SHARES = wordsOf((pack) => pack.shares);

/** Tells whether a text invites to share. */
export const isShare = (text: string): boolean => SHARES.has(labelOf(text));

const RELEASE_MARKS = wordsOf((pack) => pack.releaseMarks);

/** Tells whether a label is what press offices write around a release: "news release", "ends". */
export const isReleaseMark = (label: string): boolean => RELEASE_MARKS.has(label);

export const HOMES = wordsOf((pack) => pack.homes);
export const RELATED = wordsOf((pack) => pack.related);
const relatedBeginning = beginningIn(listOf((pack) => pack.relatedBeginnings));

/** Tells whether a label stands over other articles. */
export const isRelatedLabel = (label: string): boolean => RELATED.has(label) || relatedBeginning(label) !== undefined;

const COMMENTS = wordsOf((pack) => pack.comments);
const COUNT = /^\d[\d\s.,]*\s*/;
/** "3 responses to “The budget”", "Jeden komentarz do …": a count, and the article's title in quotation marks. */
const QUOTED_TITLE = /[“"„«‘'].*$/u;

/** Tells whether a text stands over readers' comments; `label` is the text's own. */
export const isCommentsLabel = (label: string, text: string): boolean =>
  COMMENTS.has((QUOTED_TITLE.test(text) ? labelOf(text.replace(QUOTED_TITLE, "")) : label).replace(COUNT, ""));

export const NEIGHBOURS = wordsOf((pack) => pack.neighbours);
export const TAGS = wordsOf((pack) => pack.tags);

/** The label of a printed page's frame with which a label begins. */
export const printFrameIn = beginningIn(listOf((pack) => pack.printFrame));

/** In order of the alphabet, so that the pattern asks for what several begin with once. */
const anywhereIn = (read: (pack: ArticleWords) => readonly string[]): RegExp =>
  new RegExp([...wordsOf(read)].sort().map(literally).join("|"));

/** What stands in a notice on copying, in lower case. */
export const COPYRIGHT = anywhereIn((pack) => pack.copyright);

/** What stands in a notice about cookies, in lower case. */
export const COOKIES = anywhereIn((pack) => pack.cookies);
export const READ_ALSO = wordsOf((pack) => pack.readAlso);

/** Finds phrases that invite to follow, to subscribe or to write to the editors. */
export const findPromotion = phraseFinder(listOf((pack) => pack.promotions));

/** Finds labels in front of a publication date. */
export const findPublished = phraseFinder(listOf((pack) => pack.published));

/** Finds labels in front of a date of change. */
export const findModified = phraseFinder(listOf((pack) => pack.modified));

/** Finds labels of who informed. */
export const findSource = phraseFinder(listOf((pack) => pack.sources));

/** Finds phrases that end what may be read without paying. */
export const findPaywall = phraseFinder(listOf((pack) => pack.paywalls));
