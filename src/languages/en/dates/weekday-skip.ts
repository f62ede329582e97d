import { defineDateRule } from "../../../dates/date-rule.ts";
import { capture, number, oneOf, sequence, words } from "../../../engine/pattern.ts";
import { WEEKDAYS } from "../weekdays.ts";
import { CARDINALS } from "./numbers.ts";

const PLURALS = words(WEEKDAYS.map((forms) => forms.map((form) => form.replace(/\(.*/, "(|s)"))));

/** "Friday after next", "two Sundays from now", "Monday before last". */
export const weekdaySkip = defineDateRule({
  id: "en/dates/weekday-skip",
  pattern: oneOf(
    sequence(capture("weekday", words(WEEKDAYS)), "after next"),
    sequence(
      oneOf(capture("count", number(1, 20, 1, 2)), capture("count", words(CARDINALS.slice(0, 12)))),
      capture("weekday", PLURALS),
      "from now",
    ),
    sequence(capture("back", words([["the"]])), capture("weekday", words(WEEKDAYS)), "before last"),
    sequence(
      oneOf(capture("count", number(1, 20, 1, 2)), capture("count", words(CARDINALS.slice(0, 12)))),
      capture("weekday", PLURALS),
      capture("back", words([["ago"]])),
    ),
  ),
  read: (match) => {
    const amount = match.get("count")?.number ?? 2;
    return {
      type: "skip",
      weekday: (match.get("weekday")?.number ?? 0) + 1,
      amount: match.get("back") ? -amount : amount,
    };
  },
  confidence: 0.85,
  examples: [
    { text: "The trip is on ⟦Friday after next⟧.", value: "2025-03-21" },
    { text: "We will meet ⟦two Sundays from now⟧.", value: "2025-03-23" },
  ],
  counterExamples: [{ text: "Friday after the next session", because: "after something else" }],
});
