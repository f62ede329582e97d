import { notPrecededBy, oneOf, optional, sequence } from "../../../engine/pattern.ts";
import { shift } from "../../shared/dates/shift.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "five years ago", "a week ago", "two weeks back". */
export const ago = shift({
  id: "en/dates/ago",
  direction: -1,
  base: "publication",
  pattern: sequence(
    notPrecededBy("half", ({ lower }) => lower === "half"),
    COUNT,
    optional("full|whole|short|long"),
    UNIT,
    oneOf("ago", "back", "previously"),
  ),
  confidence: 0.9,
  examples: [
    { text: "The school was opened ⟦five years ago⟧.", value: "2020" },
    { text: "Registration closed ⟦3 days ago⟧.", value: "2025-03-08" },
    { text: "They spoke of it ⟦two weeks ago⟧.", value: "2025-02-25" },
    { text: "Work began ⟦a year ago⟧.", value: "2024" },
    { text: "The timetable changed ⟦three months ago⟧.", value: "2024-12" },
  ],
  counterExamples: [{ text: "Long ago a mill stood here", because: "no count" }],
});
