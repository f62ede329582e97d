import { capture, number, oneOf, optional, sequence } from "../../../engine/pattern.ts";
import { dayRange as shape } from "../../shared/dates/day-range.ts";
import { DASH, DAY_DIGITS } from "../../shared/dates/digits.ts";
import { DAY_SUFFIX, MONTH, YEAR } from "./parts.ts";

const END = sequence(optional("the"), capture("dayEnd", number(1, 31, 1, 2)), DAY_SUFFIX);
const START = sequence(DAY_DIGITS, DAY_SUFFIX);

/** "May 12-14", "September 6–8, 2013", "12–14 May", "from the 13th to the 15th of July", "between May 3 and 5". */
export const dayRange = shape({
  id: "en/dates/day-range",
  pattern: oneOf(
    sequence(optional("from"), MONTH, START, oneOf(DASH, "to", "through", "thru", "until"), END, optional(YEAR)),
    sequence("between", MONTH, START, "and", END, optional(YEAR)),
    sequence(
      optional(oneOf("from the", "from")),
      START,
      oneOf(DASH, "/", "to", "through", "thru", "until"),
      END,
      optional("of"),
      MONTH,
      optional(YEAR),
    ),
    sequence("between", optional("the"), START, "and", END, optional("of"), MONTH, optional(YEAR)),
  ),
  confidence: 0.97,
  examples: [
    { text: "The workshops ran on ⟦May 12–14, 2018⟧.", value: "2018-05-12/2018-05-14" },
    { text: "The fair will run ⟦from the 20th to the 24th of June⟧.", value: "2025-06-20/2025-06-24" },
    { text: "Join us on ⟦15-17 August⟧.", value: "2025-08-15/2025-08-17" },
    { text: "Work was done ⟦between February 3 and 5, 2020⟧.", value: "2020-02-03/2020-02-05" },
  ],
  counterExamples: [{ text: "Results of May 14-12", because: "the second day is not after the first" }],
});
