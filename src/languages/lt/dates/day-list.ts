import { capture, number, optional, repeat, sequence } from "../../../engine/pattern.ts";
import { dayList as shape } from "../../shared/dates/day-list.ts";
import { DAY_TAIL, MONTH, YEAR } from "./parts.ts";

const ONE = sequence(number(1, 31, 1, 2), optional(DAY_TAIL));

/** "gegužės 5 ir 6 d.", "2025 m. birželio 2, 9 ir 16 dienomis". */
export const dayList = shape({
  id: "lt/dates/day-list",
  pattern: sequence(
    optional(YEAR),
    MONTH,
    capture("days", sequence(ONE, repeat(sequence(",", ONE), 0, 8), "ir|bei|arba|ar", number(1, 31, 1, 2))),
    DAY_TAIL,
  ),
  confidence: 0.96,
  examples: [
    { text: "Budėjimai vyks ⟦balandžio 5 ir 6 d.⟧", value: "{2025-04-05,2025-04-06}" },
    {
      text: "Susitikimai numatyti ⟦2025 m. birželio 2, 9 ir 16 dienomis⟧.",
      value: "{2025-06-02,2025-06-09,2025-06-16}",
    },
  ],
  counterExamples: [{ text: "gegužės 8 ir 6 d.", because: "the days do not rise" }],
});
