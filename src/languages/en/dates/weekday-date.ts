import { capture, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { WEEKDAY_ABBREVIATIONS } from "../weekdays.ts";
import { DAY, MONTH, YEAR } from "./parts.ts";

/** "Mon, Feb 18", "Sat. 5 May 2018": a short weekday right before its date. */
export const weekdayDate = writtenDate({
  id: "en/dates/weekday-date",
  pattern: sequence(
    capture("weekday", words(WEEKDAY_ABBREVIATIONS)),
    optional(","),
    optional("the"),
    oneOf(sequence(MONTH, optional("the"), DAY), sequence(DAY, optional("of"), MONTH)),
    optional(YEAR),
  ),
  confidence: 0.95,
  examples: [{ text: "Doors open ⟦Sat, May 10⟧.", value: "2025-05-10" }],
  counterExamples: [{ text: "The cat sat, May said", because: "no day follows" }],
});
