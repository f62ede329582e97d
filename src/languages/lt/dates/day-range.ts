import { capture, number, oneOf, optional, sequence } from "../../../engine/pattern.ts";
import { dayRange as shape } from "../../shared/dates/day-range.ts";
import { DASH, DAY_DIGITS } from "../../shared/dates/digits.ts";
import { DAY_TAIL, MONTH, YEAR } from "./parts.ts";

const END = sequence(capture("dayEnd", number(1, 31, 1, 2)), optional(DAY_TAIL));
const MONTH_OF_YEAR = sequence(optional(YEAR), MONTH);

/** "rugsėjo 5–7 d.", "2018 m. gegužės 12–14 dienomis", "nuo birželio 20 iki 24 d.", "tarp kovo 3 ir 5 d.". */
export const dayRange = shape({
  id: "lt/dates/day-range",
  pattern: oneOf(
    sequence(MONTH_OF_YEAR, DAY_DIGITS, optional(DAY_TAIL), DASH, END),
    sequence("nuo", MONTH_OF_YEAR, DAY_DIGITS, optional(DAY_TAIL), "iki", END),
    sequence("tarp", MONTH_OF_YEAR, DAY_DIGITS, optional(DAY_TAIL), "ir", END),
  ),
  confidence: 0.97,
  examples: [
    { text: "Dirbtuvės vyko ⟦2018 m. gegužės 12–14 d.⟧", value: "2018-05-12/2018-05-14" },
    { text: "Festivalis vyks ⟦rugsėjo 5–7 dienomis⟧.", value: "2025-09-05/2025-09-07" },
    { text: "Mugė truks ⟦nuo birželio 20 iki 24 d.⟧", value: "2025-06-20/2025-06-24" },
  ],
  counterExamples: [{ text: "Rezultatas gegužės 14–12 d.", because: "the second day is not after the first" }],
});
