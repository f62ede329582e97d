import { defineDateRule } from "../../../dates/date-rule.ts";
import { written } from "../../../dates/expression.ts";
import { oneOf, optional, sequence } from "../../../engine/pattern.ts";
import { readWritten } from "../../shared/dates/read-written.ts";
import { DAY, MONTH, YEAR } from "./parts.ts";

/** "the week of October 6th", "week commencing 3 May". */
export const weekOf = defineDateRule({
  id: "en/dates/week-of",
  pattern: sequence(
    "week",
    oneOf("of", "commencing", "beginning", "starting"),
    optional("the"),
    oneOf(sequence(MONTH, optional("the"), DAY), sequence(DAY, optional("of"), MONTH)),
    optional(YEAR),
  ),
  read: (match) => ({ type: "weekOf", of: written(readWritten(match)) }),
  confidence: 0.9,
  examples: [{ text: "The camp will be held in the ⟦week of June 11⟧.", value: "2025-06-09/2025-06-15" }],
  counterExamples: [{ text: "The week of the opening was warm", because: "no date follows" }],
});
