import type { Annotation } from "../engine/annotation.ts";
import type { Span } from "../engine/span.ts";
import type { Token } from "../engine/token.ts";
import type { Language } from "../languages/codes.ts";
import type { DateExpression } from "./expression.ts";

/** A date as it was read, before the document resolves it; `rules` are all that had a part in it. */
export interface DateAnnotation extends Annotation<"date", DateExpression> {
  readonly language: Language;
  readonly rules: readonly string[];
}

/** The same annotation over more tokens, with another value and one more rule. */
export const extend = (
  annotation: DateAnnotation,
  tokens: readonly Token[],
  range: Span,
  value: DateExpression,
  rule?: string,
): DateAnnotation => ({
  ...annotation,
  value,
  tokens: range,
  span: { start: tokens[range.start]?.start ?? 0, end: tokens[range.end - 1]?.end ?? 0 },
  rules: rule ? [...annotation.rules, rule] : annotation.rules,
});
