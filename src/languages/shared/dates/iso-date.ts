import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
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
} from "../../../engine/pattern.ts";
import { readWritten } from "./read-written.ts";

const YEAR = capture("year", number(1000, 2199, 4));
const MONTH = capture("monthNumber", number(1, 12, 1, 2));
const DAY = capture("day", number(1, 31, 1, 2));
const TIME = sequence(glued, "t", glued, number(0, 24, 2));
const COMPACT_TIME = sequence(glued, "t");

const separated = (separator: string): Pattern =>
  sequence(YEAR, glued, separator, glued, MONTH, glued, separator, glued, DAY);

/** "2018-01-25", "2018.01.25", "2018/01/25": year first, with or without a time after it. */
export const isoDate = (id: string): DateRule =>
  defineDateRule({
    id,
    pattern: sequence(
      notPrecededBy("number or dash that goes on", (token, tokens) => {
        const next = tokens[token.index + 1];
        return next !== undefined && !next.spaced && !token.spaced && /^[-./\d]/.test(token.text);
      }),
      oneOf(separated("-"), separated("."), separated("/"), separated("‑"), separated("–")),
      optional(oneOf(TIME, COMPACT_TIME)),
      notFollowedBy(sequence(glued, oneOf("-", "."), glued, number(0, 9_999_999))),
    ),
    read: (match) => written(readWritten(match)),
    confidence: 0.98,
    examples: [
      { text: "⟦2018-01-25⟧", value: "2018-01-25" },
      { text: "⟦2018-1-5⟧", value: "2018-01-05" },
      { text: "⟦2018.01.25⟧", value: "2018-01-25" },
    ],
    counterExamples: [
      { text: "2018-13-25", because: "no such month" },
      { text: "2018-01-25-4", because: "a number goes on after it" },
      { text: "12-2018-01-25", because: "a number goes on before it" },
    ],
  });
