import { capture, notFollowedBy, number, oneOf, optional, sequence, token } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { DAY, FULL_MONTH, MONTH, YEAR } from "./parts.ts";

const NOTHING_AFTER = notFollowedBy(
  oneOf(
    token("a word", "word", () => true),
    token("a number", "number", () => true),
    token("a symbol", "symbol", ({ text }) => text !== "." && text !== "," && text !== ")"),
  ),
);

/** "May 7, 2014", "7 May 2014", "9th of April, 2013", "the first of May", "Sept. 24 this year". */
export const dayMonthYear = writtenDate({
  id: "en/dates/day-month-year",
  pattern: oneOf(
    sequence(DAY, optional("of"), FULL_MONTH, capture("shortYear", number(0, 99, 2)), NOTHING_AFTER),
    sequence(DAY, optional("day"), optional("of"), MONTH, optional(YEAR)),
    sequence(
      MONTH,
      optional("the"),
      DAY,
      notFollowedBy(oneOf("%", "percent", "million", "billion", "people", sequence(",", number(100, 999, 3)))),
      optional(YEAR),
    ),
  ),
  conditions: [
    {
      name: "a month, not the verb",
      test: ({ all, tokens }) => {
        const may = all.slice(tokens.start, tokens.end).find(({ lower }) => lower === "may" || lower === "march");
        return may === undefined || may.capitalised || may.lower === "march" || tokens.start === 0;
      },
      required: true,
    },
  ],
  confidence: 0.97,
  examples: [
    { text: "The plan was adopted on ⟦May 7, 2014⟧.", value: "2014-05-07" },
    { text: "The treaty was signed on ⟦3 October 2011⟧.", value: "2011-10-03" },
    { text: "They met on the ⟦12th of February, 2016⟧.", value: "2016-02-12" },
    { text: "The hall will open on ⟦Sept. 24⟧.", value: "2025-09-24" },
    { text: "The fair was held on ⟦14 December⟧.", value: "2024-12-14" },
    { text: "The fair will start on the ⟦first of May⟧.", value: "2025-05-01" },
  ],
  counterExamples: [
    { text: "The tram stops at Fifth of July Street", because: "a street named after a date" },
    { text: "It opened on 31 February 2016", because: "no such day" },
    { text: "You may 5 times try", because: "the verb" },
  ],
});
