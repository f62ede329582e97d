import { capture, glued, number, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";

const ROMANS = words([
  ["i"],
  ["ii"],
  ["iii"],
  ["iv"],
  ["v"],
  ["vi"],
  ["vii"],
  ["viii"],
  ["ix"],
  ["x"],
  ["xi"],
  ["xii"],
]);
const DAY = capture("day", number(1, 31, 1, 2));
const MONTH = capture("month", ROMANS);
const TAIL = optional(oneOf("r.", "roku", "r"));

/** "25 I 2018", "31.XII.2024 r.", "5-VI-1999": the month in capital Roman numerals, with its year. */
export const romanMonth = writtenDate({
  id: "pl/dates/roman-month",
  pattern: oneOf(
    sequence(DAY, MONTH, YEAR_DIGITS, TAIL),
    sequence(DAY, glued, ".", MONTH, glued, ".", YEAR_DIGITS, TAIL),
    sequence(DAY, glued, "-", MONTH, glued, "-", YEAR_DIGITS, TAIL),
    sequence(DAY, ".", MONTH, YEAR_DIGITS, TAIL),
  ),
  conditions: [
    {
      name: "numeral in capitals",
      test: (match) => match.get("month")?.text === match.get("month")?.text.toUpperCase(),
      required: true,
    },
  ],
  confidence: 0.95,
  examples: [
    { text: "Odpis z ⟦25 I 2018⟧", value: "2018-01-25" },
    { text: "Termin upływa ⟦31.XII.2024 r.⟧", value: "2024-12-31" },
  ],
  counterExamples: [{ text: "Komunikat 5 i 2018 innych", because: "a lower-case i is a conjunction" }],
});
