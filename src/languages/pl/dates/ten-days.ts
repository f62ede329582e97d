import { defineDateRule } from "../../../dates/date-rule.ts";
import { written } from "../../../dates/expression.ts";
import { capture, optional, sequence, words } from "../../../engine/pattern.ts";
import { readWritten } from "../../shared/dates/read-written.ts";
import { FULL_MONTH, YEAR } from "./parts.ts";

/** "w pierwszej dekadzie września 2019 r.": the first or second ten days of a month. The third is not read: its end depends on the month. */
export const tenDays = defineDateRule({
  id: "pl/dates/ten-days",
  pattern: sequence(
    capture(
      "ten",
      words([
        ["pierwsz(a|ej|ą)", "i"],
        ["drug(a|iej|ą)", "ii"],
      ]),
    ),
    "dekad(a|y|zie|ę)",
    FULL_MONTH,
    optional(YEAR),
  ),
  read: (match) => {
    const month = readWritten(match);
    const first = (match.get("ten")?.number ?? 0) * 10 + 1;
    return { type: "range", from: written({ ...month, day: first }), to: written({ ...month, day: first + 9 }) };
  },
  confidence: 0.9,
  examples: [
    { text: "Remont ruszy w ⟦pierwszej dekadzie września 2019 r.⟧", value: "2019-09-01/2019-09-10" },
    { text: "Nabór odbędzie się w ⟦II dekadzie czerwca⟧.", value: "2025-06-11/2025-06-20" },
  ],
  counterExamples: [{ text: "To druga dekada działalności klubu.", because: "ten years, no month follows" }],
});
