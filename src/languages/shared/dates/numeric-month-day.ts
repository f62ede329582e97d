import { type DateRule, defineDateRule } from "../../../dates/date-rule.ts";
import { written } from "../../../dates/expression.ts";
import { capture, glued, notFollowedBy, number, oneOf, sequence } from "../../../engine/pattern.ts";
import type { NumericOrder } from "./numeric-date.ts";
import { SHORT_TEXT } from "./short-text.ts";

/** "2/15" alone, in a text of a few words; in an article it is a share, a score or a number of a house. */
export const numericMonthDay = (id: string, order: NumericOrder): DateRule =>
  defineDateRule({
    id,
    pattern: sequence(
      SHORT_TEXT,
      capture("first", number(1, 31, 1, 2)),
      glued,
      "/",
      glued,
      capture("second", number(1, 31, 1, 2)),
      notFollowedBy(sequence(glued, oneOf("/", ".", "-"))),
    ),
    read: (match) => {
      const first = match.get("first")?.number ?? 0;
      const second = match.get("second")?.number ?? 0;
      const monthFirst = second > 12 || (order === "monthFirst" && first <= 12);
      const [day, month] = monthFirst ? [second, first] : [first, second];
      return month > 12 ? undefined : written({ day, month });
    },
    confidence: 0.6,
    examples: [{ text: "⟦2/15⟧", value: "2025-02-15" }],
    counterExamples: [{ text: "Nr 12/15 of the long list of all the things that they had to do", because: "a number" }],
  });
