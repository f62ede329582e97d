import { capture, number, optional, sequence } from "../../../engine/pattern.ts";
import { dayRange } from "../../shared/dates/day-range.ts";
import { DAY_DIGITS } from "../../shared/dates/digits.ts";
import { MONTH, YEAR } from "./parts.ts";

/** "w nocy z 5 na 6 marca": a night lies on two days. */
export const night = dayRange({
  id: "pl/dates/night",
  pattern: sequence("z", DAY_DIGITS, "na", capture("dayEnd", number(1, 31, 1, 2)), MONTH, optional(YEAR)),
  confidence: 0.95,
  examples: [{ text: "W nocy ⟦z 5 na 6 lutego⟧ wybuchł pożar.", value: "2025-02-05/2025-02-06" }],
  counterExamples: [{ text: "Z 6 na 5 marca", because: "the second day is not after the first" }],
});
