import { capture, number, oneOf, optional, sequence } from "../../../engine/pattern.ts";
import { dayRange as shape } from "../../shared/dates/day-range.ts";
import { DASH, DAY_DIGITS } from "../../shared/dates/digits.ts";
import { DAY_TAIL, MONTH, YEAR } from "./parts.ts";

const END = sequence(capture("dayEnd", number(1, 31, 1, 2)), DAY_TAIL);

/** "12–14 maja 2018 r.", "od 20 do 24 czerwca", "między 3 a 5 lipca". */
export const dayRange = shape({
  id: "pl/dates/day-range",
  pattern: oneOf(
    sequence(optional("od"), DAY_DIGITS, DAY_TAIL, oneOf(DASH, "do"), END, MONTH, optional(YEAR)),
    sequence(oneOf("między", "pomiędzy"), DAY_DIGITS, DAY_TAIL, "a", END, MONTH, optional(YEAR)),
    sequence(MONTH, DAY_DIGITS, DAY_TAIL, oneOf(DASH, "do"), END),
  ),
  confidence: 0.97,
  examples: [
    { text: "Warsztaty trwały ⟦12–14 maja 2018 r.⟧", value: "2018-05-12/2018-05-14" },
    { text: "Targi potrwają ⟦od 20 do 24 czerwca⟧.", value: "2025-06-20/2025-06-24" },
    { text: "Prace wykonano ⟦między 3 a 5 lutego br.⟧", value: "2025-02-03/2025-02-05" },
    { text: "Zapraszamy ⟦15-17 sierpnia⟧.", value: "2025-08-15/2025-08-17" },
  ],
  counterExamples: [{ text: "Wyniki: 14–12 maja", because: "the second day is not after the first" }],
});
