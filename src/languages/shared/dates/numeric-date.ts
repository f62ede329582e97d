import type { DateRule } from "../../../dates/date-rule.ts";
import { defineDateRule } from "../../../dates/date-rule.ts";
import { written } from "../../../dates/expression.ts";
import {
  capture,
  glued,
  notFollowedBy,
  notPrecededBy,
  number,
  oneOf,
  optional,
  type Pattern,
  sequence,
  spaced,
} from "../../../engine/pattern.ts";
import type { Token } from "../../../engine/token.ts";
import { readWritten } from "./read-written.ts";

/** Which number of a date stands first where both could be the day. */
export type NumericOrder = "dayFirst" | "monthFirst";

/** Part of a longer number: a version, a phone number, an amount. */
const sticksToNumber = (token: Token, tokens: readonly Token[]): boolean => {
  const next = tokens[token.index + 1];
  return (
    next !== undefined && !next.spaced && (token.kind === "number" || /[.,/:+#&=_@-]/.test(token.text)) && !token.spaced
  );
};

const START: Pattern = notPrecededBy("number that goes on", sticksToNumber);
const END: Pattern = notFollowedBy(
  sequence(glued, oneOf(sequence(oneOf(".", "-", "/", ","), glued, number(0, 9_999_999)), number(0, 9_999_999))),
);
const FIRST = capture("first", number(1, 31, 1, 2));
const SECOND = capture("second", number(1, 31, 1, 2));
const YEAR = oneOf(capture("year", number(1000, 2199, 4)), capture("shortYear", number(0, 99, 2)));

const separated = (separator: string): Pattern =>
  sequence(START, FIRST, glued, separator, glued, SECOND, glued, separator, glued, YEAR, END);

/** "25. 01. 2018", with white space after the dots. */
const SPACED: Pattern = sequence(
  START,
  FIRST,
  glued,
  ".",
  spaced,
  SECOND,
  glued,
  ".",
  spaced,
  capture("year", number(1000, 2199, 4)),
  END,
);

/** "25.01." or "15/04": no year; read only where a language gives the words around it. */
export const numericDate = (id: string, order: NumericOrder, tail: string, examples: DateRule["examples"]): DateRule =>
  defineDateRule({
    id,
    pattern: sequence(oneOf(separated("."), separated("-"), separated("/"), SPACED), optional(tail)),
    read: (match) => {
      const first = match.get("first")?.number ?? 0;
      const second = match.get("second")?.number ?? 0;
      const slashed = /[/-]/.test(match.text.slice(match.span.start, match.span.end));
      const monthFirst = second > 12 || (first <= 12 && slashed && order === "monthFirst");
      const [day, month] = monthFirst ? [second, first] : [first, second];
      if (month > 12) return undefined;
      const ambiguous = slashed && order === "monthFirst" && first <= 12 && second <= 12 && first !== second;
      return written({ ...readWritten(match), day, month, ...(ambiguous ? { swappable: true } : {}) });
    },
    confidence: 0.95,
    examples,
    counterExamples: [
      { text: "IP 192.12.10.18", because: "a longer number goes on before it" },
      { text: "12.05.2018.33", because: "a longer number goes on after it" },
      { text: "45.45.2018", because: "no such day and month" },
    ],
  });
