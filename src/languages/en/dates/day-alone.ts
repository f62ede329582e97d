import { defineDateRule } from "../../../dates/date-rule.ts";
import { written } from "../../../dates/expression.ts";
import { capture, glued, notFollowedBy, number, oneOf, precededBy, sequence, token } from "../../../engine/pattern.ts";

/** "on the 15th": a day of the month of the publication. */
export const dayAlone = defineDateRule({
  id: "en/dates/day-alone",
  pattern: sequence(
    precededBy(
      "the",
      (before, tokens) => before.lower === "the" && /^(on|by|until|since)$/.test(tokens[before.index - 1]?.lower ?? ""),
    ),
    capture("day", number(1, 31, 1, 2)),
    glued,
    "st|nd|rd|th",
    notFollowedBy(
      oneOf(
        token("a word", "word", ({ lower }) => !/^(and|at|in|from|when|but|or|with)$/.test(lower)),
        sequence("-"),
      ),
    ),
  ),
  read: (match) => written({ day: match.get("day")?.number ?? 0, month: { base: "publication", offset: 0 } }),
  confidence: 0.7,
  examples: [{ text: "The council will meet on the ⟦15th⟧.", value: "2025-03-15" }],
  counterExamples: [{ text: "They met on the 15th floor", because: "a floor" }],
});
