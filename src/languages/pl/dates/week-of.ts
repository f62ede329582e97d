import { defineDateRule } from "../../../dates/date-rule.ts";
import { written } from "../../../dates/expression.ts";
import { optional, sequence } from "../../../engine/pattern.ts";
import { readWritten } from "../../shared/dates/read-written.ts";
import { DAY, FULL_MONTH, YEAR } from "./parts.ts";

/** "tydzień 6 października": the week that holds the day. */
export const weekOf = defineDateRule({
  id: "pl/dates/week-of",
  pattern: sequence("tydzień|tydzien|tygodniu|tygodnia", optional("od"), DAY, FULL_MONTH, optional(YEAR)),
  read: (match) => ({ type: "weekOf", of: written(readWritten(match)) }),
  confidence: 0.85,
  examples: [{ text: "Obóz odbędzie się w ⟦tygodniu 11 czerwca⟧.", value: "2025-06-09/2025-06-15" }],
  counterExamples: [{ text: "Tydzień przed otwarciem padało", because: "no date follows" }],
});
