import { capture, number, oneOf, optional, repeat, sequence } from "../../../engine/pattern.ts";
import { dayList as shape } from "../../shared/dates/day-list.ts";
import { DAY_SUFFIX, MONTH, YEAR } from "./parts.ts";

const ONE = sequence(number(1, 31, 1, 2), DAY_SUFFIX);
const DAYS = capture(
  "days",
  sequence(ONE, repeat(sequence(",", ONE), 0, 8), optional(","), oneOf("and", "or", "&"), ONE),
);

/** "May 5 and 6", "5, 6 and 9 April 2025". */
export const dayList = shape({
  id: "en/dates/day-list",
  pattern: oneOf(sequence(MONTH, DAYS, optional(YEAR)), sequence(DAYS, optional("of"), MONTH, optional(YEAR))),
  confidence: 0.96,
  examples: [
    { text: "Rehearsals will be held on ⟦April 5 and 6⟧.", value: "{2025-04-05,2025-04-06}" },
    { text: "Meetings are planned for ⟦2, 9 and 16 June 2025⟧.", value: "{2025-06-02,2025-06-09,2025-06-16}" },
  ],
  counterExamples: [{ text: "Classes 8 and 6 April went", because: "the days do not rise" }],
});
