import { defineDateRule } from "../../../dates/date-rule.ts";
import { capture, notFollowedBy, oneOf, sequence, token, words } from "../../../engine/pattern.ts";
import { WEEKDAYS } from "../weekdays.ts";

/** "piątek po następnym": the one after the next. */
export const weekdaySkip = defineDateRule({
  id: "pl/dates/weekday-skip",
  pattern: sequence(
    capture("weekday", words(WEEKDAYS)),
    oneOf("po następn(ym|ej)", "po nastepn(ym|ej)"),
    notFollowedBy(token("a word", "word", () => true)),
  ),
  read: (match) => ({ type: "skip", weekday: (match.get("weekday")?.number ?? 0) + 1, amount: 2 }),
  confidence: 0.85,
  examples: [{ text: "Wyjazd: ⟦piątek po następnym⟧", value: "2025-03-21" }],
  counterExamples: [{ text: "piątek po następnej sesji był wolny", because: "after something else" }],
});
