import type { Token } from "../engine/token.ts";
import { packOf } from "./compile-pack.ts";
import type { PlacedDate } from "./place-dates.ts";

/** Tells whether a date is the time of its clause ("In 2006 they met", "since 2006, when"), not a part of a noun ("the treaty of 2006"). */
export const tellsTime = ({ annotation, sentence }: PlacedDate, tokens: readonly Token[]): boolean => {
  const { start, end } = annotation.tokens;
  const { timeWords, whenWords, nounWords, articles } = packOf(annotation.language).pack;
  const before = tokens[articles.has(tokens[start - 1]?.lower ?? "") ? start - 2 : start - 1];
  const next = tokens[tokens[end]?.text === "," ? end + 1 : end]?.lower ?? "";
  if (nounWords.has(next) || nounWords.has(tokens[end - 1]?.lower ?? "")) return false;
  // After "d." or "r." a sentence may begin that was not cut off.
  if (before?.text === ".") return true;
  return start === sentence?.tokens.start || timeWords.has(before?.lower ?? "") || whenWords.has(next);
};
