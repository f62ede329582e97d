import { findPhraseAt, findPhraseBefore } from "../engine/phrase-index.ts";
import type { Token } from "../engine/token.ts";
import { packOf } from "./compile-pack.ts";
import type { DateAnnotation } from "./date-annotation.ts";
import type { DateGuard } from "./date-pack.ts";
import { writtenOf } from "./expression-parts.ts";

const concerns = ({ of }: DateGuard, { value, tokens: range }: DateAnnotation, tokens: readonly Token[]): boolean => {
  if (of === "any") return true;
  if (of === "number") return tokens[range.end - 1]?.kind === "number";
  const date = writtenOf(value) ?? (value.type === "set" || value.type === "range" ? {} : undefined);
  if (date === undefined) return false;
  if (of === "year") return date.year !== undefined && date.month === undefined && date.part === undefined;
  if (of === "noYear") return date.year === undefined;
  return date.day !== undefined && date.year === undefined;
};

/** Finds the guard that shows an expression to be no date, if there is one beside it. */
export const findGuard = (annotation: DateAnnotation, tokens: readonly Token[]): DateGuard | undefined => {
  const { guardsBefore, guardsAfter } = packOf(annotation.language);
  const before = findPhraseBefore(guardsBefore, tokens, annotation.tokens.start);
  const after = findPhraseAt(guardsAfter, tokens, annotation.tokens.end);
  return [...(before?.value ?? []), ...(after?.value ?? [])].find((guard) => concerns(guard, annotation, tokens));
};
