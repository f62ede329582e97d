import { capture, number, oneOf, optional, repeat, sequence } from "../../../engine/pattern.ts";
import { dayList as shape } from "../../shared/dates/day-list.ts";
import { DAY_TAIL, MONTH, YEAR } from "./parts.ts";

const ONE = sequence(number(1, 31, 1, 2), DAY_TAIL);

/** "5 i 6 kwietnia", "5, 6 oraz 9 kwietnia 2025 r.". */
export const dayList = shape({
  id: "pl/dates/day-list",
  pattern: sequence(
    capture("days", sequence(ONE, repeat(sequence(",", ONE), 0, 8), oneOf("i", "oraz", "lub", "albo", "a także"), ONE)),
    MONTH,
    optional(YEAR),
  ),
  confidence: 0.96,
  examples: [
    { text: "Dyżury odbędą się ⟦5 i 6 kwietnia⟧.", value: "{2025-04-05,2025-04-06}" },
    { text: "Spotkania zaplanowano na ⟦2, 9 oraz 16 czerwca 2025 r.⟧", value: "{2025-06-02,2025-06-09,2025-06-16}" },
  ],
  counterExamples: [{ text: "Klasy 8 i 6 kwietnia jadą na wycieczkę", because: "the days do not rise" }],
});
