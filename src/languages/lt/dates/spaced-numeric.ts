import { capture, number, optional, sequence, spaced } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";

/** "2018 02 16": the parts with white space between, two digits each. */
export const spacedNumeric = writtenDate({
  id: "lt/dates/spaced-numeric",
  pattern: sequence(
    YEAR_DIGITS,
    optional("m."),
    spaced,
    capture("monthNumber", number(1, 12, 2)),
    spaced,
    capture("day", number(1, 31, 2)),
    optional("d."),
  ),
  conditions: [
    {
      name: "no further number around",
      test: ({ all, tokens }) => all[tokens.end]?.kind !== "number" && all[tokens.start - 1]?.kind !== "number",
      required: true,
    },
  ],
  confidence: 0.85,
  examples: [{ text: "Paskelbta ⟦2018 02 16⟧", value: "2018-02-16" }],
  counterExamples: [{ text: "Tel. 2018 02 16 77", because: "a phone number goes on" }],
});
