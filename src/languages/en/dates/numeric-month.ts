import { capture, glued, notFollowedBy, notPrecededBy, number, oneOf, sequence } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";

/** "2014-10", "2014-10-??": year and month, two digits. */
export const numericMonth = writtenDate({
  id: "en/dates/numeric-month",
  pattern: sequence(
    notPrecededBy(
      "number that goes on",
      (token, tokens) => tokens[token.index + 1]?.spaced === false && /[-\d/.]/.test(token.text),
    ),
    YEAR_DIGITS,
    glued,
    "-|/",
    glued,
    capture("monthNumber", number(1, 12, 2)),
    notFollowedBy(sequence(glued, oneOf("-", "/", ".", "–"), glued, number(0, 9_999))),
  ),
  confidence: 0.7,
  conditions: [
    {
      name: "no span of years",
      test: (match) =>
        (match.get("year")?.number ?? 0) % 100 >= (match.get("monthNumber")?.number ?? 0) || match.all.length < 10,
      required: true,
    },
  ],
  examples: [{ text: "Period: ⟦2014-10⟧", value: "2014-10" }],
  counterExamples: [
    { text: "The season 2007-08 was long and hard for all of the players", because: "a span of years" },
  ],
});
