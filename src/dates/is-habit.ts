import { findPhraseBefore } from "../engine/phrase-index.ts";
import type { Span } from "../engine/span.ts";
import type { Token } from "../engine/token.ts";
import { packOf } from "./compile-pack.ts";
import type { DateAnnotation } from "./date-annotation.ts";

/** How many words before a date may make a habit of it. */
const REACH = 5;

/** "As every year" says of one time that it was like the others. */
const isCustom = (phrase: Span | undefined, tokens: readonly Token[], likeWords: ReadonlySet<string>): boolean =>
  phrase !== undefined && !likeWords.has(tokens[phrase.start - 1]?.lower ?? "");

/** Tells whether a date comes back every year ("co roku w maju"), so that no year is its own. */
export const isHabit = (
  { language, tokens: date }: DateAnnotation,
  tokens: readonly Token[],
  sentence: Span,
): boolean => {
  const { habits, pack } = packOf(language);
  if (date.start > sentence.start && pack.eachWords.has(tokens[date.start - 1]?.lower ?? "")) return true;
  for (let at = date.start; at > Math.max(sentence.start, date.start - REACH); at -= 1)
    if (isCustom(findPhraseBefore(habits, tokens, at), tokens, pack.likeWords)) return true;
  return false;
};
