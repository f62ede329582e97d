import { capture, optional, sequence, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { DAY } from "./parts.ts";

const MONTH_REFERENCES = words([
  ["this month", "the current month", "the month"],
  ["last month", "the previous month", "the last month"],
  ["next month", "the next month"],
  [],
  ["the same month", "that month"],
]);

/** "the 15th of this month", "the 20th of last month". */
export const monthReference = writtenDate({
  id: "en/dates/month-reference",
  pattern: sequence(DAY, optional("day"), "of", capture("monthOffset", MONTH_REFERENCES)),
  confidence: 0.93,
  examples: [
    { text: "Applications closed on the ⟦4th of this month⟧.", value: "2025-03-04" },
    { text: "The tender closed on the ⟦20th of last month⟧.", value: "2025-02-20" },
    { text: "Registration opens on the ⟦1st of next month⟧.", value: "2025-04-01" },
  ],
  counterExamples: [{ text: "45 of this month's guests", because: "no day has this number" }],
});
