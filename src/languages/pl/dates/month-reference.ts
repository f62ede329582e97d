import { capture, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { DAY } from "./parts.ts";

const MONTH_REFERENCES = [
  ["bm.", "b.m.", "b. m.", "bież. m(ies|).", "bieżącego miesiąca", "tego miesiąca"],
  ["ub.m.", "ub. m.", "ubm.", "u.m.", "ub. mies.", "ubiegłego miesiąca", "zeszłego miesiąca", "poprzedniego miesiąca"],
  ["przyszłego miesiąca", "następnego miesiąca"],
  [],
  ["tego samego miesiąca", "tegoż miesiąca"],
  ["kolejnego miesiąca"],
];

/** "15 bm.", "20 ub.m.", "5. dnia przyszłego miesiąca"; "ub.m." alone is the month. */
export const monthReference = writtenDate({
  id: "pl/dates/month-reference",
  pattern: oneOf(
    sequence(DAY, optional("dni(a|u)"), capture("monthOffset", words(MONTH_REFERENCES))),
    capture(
      "monthOffset",
      words([
        ["bm.", "b.m."],
        ["ub.m.", "ub. m."],
      ]),
    ),
  ),
  confidence: 0.93,
  examples: [
    { text: "Nabór zakończono ⟦4 bm.⟧ o północy.", value: "2025-03-04" },
    { text: "Przetarg rozstrzygnięto ⟦20 ub.m.⟧", value: "2025-02-20" },
    { text: "Wnioski przyjmowano w ⟦ub.m.⟧", value: "2025-02" },
    { text: "Zapisy ruszą ⟦1 przyszłego miesiąca⟧.", value: "2025-04-01" },
  ],
  counterExamples: [{ text: "Boisko ma 45 m. długości", because: "no day has this number" }],
});
