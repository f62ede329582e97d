import { capture, words } from "../../../engine/pattern.ts";
import { fixedReading } from "../../shared/dates/fixed-reading.ts";

/** "następnego dnia", "nazajutrz", "dzień później" is read elsewhere; "poprzedniego dnia", "w przeddzień". */
export const nextDay = fixedReading({
  id: "pl/dates/next-day",
  pattern: capture(
    "row",
    words([
      ["następnego dnia", "nazajutrz", "kolejnego dnia"],
      ["poprzedniego dnia", "dzień wcześniej", "dnia poprzedniego"],
    ]),
  ),
  readings: [
    { type: "shift", unit: "day", amount: 1, base: "previous" },
    { type: "shift", unit: "day", amount: -1, base: "previous" },
  ],
  confidence: 0.85,
  examples: [
    { text: "Gości powitano 5 maja 2016 r. ⟦Następnego dnia⟧ zwiedzali zamek.", value: "2016-05-06" },
    { text: "Otwarcie odbyło się 5 maja 2016 r., a ⟦dzień wcześniej⟧ próba.", value: "2016-05-04" },
  ],
  counterExamples: [{ text: "Następnego dnia ruszyli w drogę", because: "no date was spoken of before" }],
});
