import { capture, glued, number, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { nthOf as shape } from "../../shared/dates/nth-of.ts";
import { WEEKDAYS } from "../weekdays.ts";
import { ORDINALS } from "./numbers.ts";
import { FULL_MONTH, MONTH, YEAR } from "./parts.ts";

const NTH = oneOf(
  capture("nth", words(ORDINALS.slice(0, 31))),
  capture("lastOne", "last"),
  sequence(capture("nth", number(1, 31, 1, 2)), glued, "st|nd|rd|th"),
);
const IN_UNIT = sequence(
  capture("inOffset", words([["this", "the"], ["last"], ["next"]])),
  capture("inUnit", words([[], [], ["month"], ["year"]])),
);

/** "the third Tuesday of September 2014", "the last day of October", "first week in July", "the first Monday of next month". */
export const nthOf = shape({
  id: "en/dates/nth-of",
  pattern: sequence(
    NTH,
    oneOf(capture("nthWeekday", words(WEEKDAYS)), capture("nthUnit", words([["day"], ["week"], ["weekend"]]))),
    oneOf("of", "in"),
    oneOf(sequence(oneOf(FULL_MONTH, MONTH), optional(YEAR)), IN_UNIT, YEAR_DIGITS),
  ),
  confidence: 0.93,
  examples: [
    { text: "The deadline is the ⟦last day of October 2015⟧.", value: "2015-10-31" },
    { text: "We meet on the ⟦third Tuesday of September 2014⟧.", value: "2014-09-16" },
    { text: "The ⟦first week of July 2024⟧ was hot.", value: "2024-07-01/2024-07-07" },
    { text: "The council will sit on the ⟦first Monday of next month⟧.", value: "2025-04-07" },
  ],
  counterExamples: [{ text: "It was the first day of spring", because: "no month" }],
});
