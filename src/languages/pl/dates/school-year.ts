import { capture, glued, number, oneOf, optional, sequence } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { yearRange } from "../../shared/dates/year-range.ts";

/** "w roku szkolnym 2024/2025", "rok akademicki 2023/24". */
export const schoolYear = yearRange({
  id: "pl/dates/school-year",
  pattern: sequence(
    "rok(u|iem|)",
    "szkoln(y|ego|ym)|akademick(i|iego|im)",
    YEAR_DIGITS,
    glued,
    oneOf("/", "-", "–"),
    glued,
    capture("yearEnd", oneOf(number(1000, 2199, 4), number(0, 99, 2))),
    optional("r."),
  ),
  confidence: 0.97,
  examples: [
    { text: "W ⟦roku szkolnym 2024/2025⟧ otwarto dwie klasy.", value: "2024/2025" },
    { text: "Stypendia na ⟦rok akademicki 2023/24⟧.", value: "2023/2024" },
  ],
  counterExamples: [{ text: "W roku szkolnym 2024/2023", because: "the years do not rise" }],
});
