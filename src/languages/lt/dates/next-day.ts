import { capture, words } from "../../../engine/pattern.ts";
import { fixedReading } from "../../shared/dates/fixed-reading.ts";

/** "kitą dieną", "išvakarėse" stays out; "dieną prieš tai". */
export const nextDay = fixedReading({
  id: "lt/dates/next-day",
  pattern: capture(
    "row",
    words([
      ["kitą dieną", "kitos dienos", "kitą rytą", "rytojaus dieną", "dieną po to", "sekančią dieną"],
      ["dieną prieš tai", "dieną prieš", "ankstesnę dieną"],
    ]),
  ),
  readings: [
    { type: "shift", unit: "day", amount: 1, base: "previous" },
    { type: "shift", unit: "day", amount: -1, base: "previous" },
  ],
  confidence: 0.85,
  examples: [{ text: "Svečiai sutikti 2016 m. gegužės 5 d. ⟦Kitą dieną⟧ jie lankė pilį.", value: "2016-05-06" }],
  counterExamples: [{ text: "Kitą dieną jie išvyko", because: "no date was spoken of before" }],
});
