/**
 * All matches of an expression that most texts do not hold: `matchAll` copies the expression at each call, this only for a
 * text that has it.
 */
export const allIn = (text: string, expression: RegExp): readonly RegExpExecArray[] =>
  text.search(expression) === -1 ? NONE : [...text.matchAll(expression)];

const NONE: readonly RegExpExecArray[] = [];
