import { defineDateRule } from "../../../dates/date-rule.ts";
import { capture, glued, number, oneOf, optional, sequence } from "../../../engine/pattern.ts";
import { ROMAN_CENTURY } from "../../shared/dates/roman.ts";

const year = (tens: number, century: number | undefined): number =>
  century === undefined ? (tens < 20 ? 2000 : 1900) + tens : (century - 1) * 100 + tens;

/** "w latach 60. i 70. XX wieku", "lata 80.–90.": two decades under one word. */
export const decadeList = defineDateRule({
  id: "pl/dates/decade-list",
  pattern: sequence(
    "lata|latach|lat|latami",
    capture("first", number(10, 90, 2)),
    optional(glued, "."),
    oneOf("i", "oraz", "-", "–", "a", "lub"),
    capture("second", number(10, 90, 2)),
    glued,
    ".",
    optional(capture("century", ROMAN_CENTURY), oneOf("w.", "wieku", "stulecia")),
  ),
  read: (match) => {
    const first = match.get("first")?.number ?? 1;
    const second = match.get("second")?.number ?? 1;
    const century = match.get("century")?.number;
    if (first % 10 !== 0 || second % 10 !== 0 || second <= first) return undefined;
    return {
      type: "range",
      from: { type: "decade", year: year(first, century) },
      to: { type: "decade", year: year(second, century) },
    };
  },
  confidence: 0.92,
  examples: [{ text: "Bloki budowano w ⟦latach 60. i 70. XX wieku⟧.", value: "196X/197X" }],
  counterExamples: [{ text: "Ma lat 35 i 36. urodziny", because: "an age" }],
});
