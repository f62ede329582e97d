import { capture, precededBy, sequence, words } from "../../../engine/pattern.ts";
import { unitFrom } from "../../shared/dates/day-from.ts";
import { fixedReading } from "../../shared/dates/fixed-reading.ts";

const PHASES = new Set(
  "koniec końca końcem końcu początek początku początkiem połowa połowie połowy połową półrocza".split(" "),
);

/** "do końca roku", "na początku miesiąca", "koniec tygodnia": the period of the publication, beside a word for its phase. */
export const period = fixedReading({
  id: "pl/dates/period",
  pattern: sequence(
    precededBy("phase", (token) => PHASES.has(token.lower)),
    capture("row", words([["roku"], ["miesiąca", "miesiaca"], ["kwartału"], ["tygodnia"], ["dnia"], ["dekady"]])),
  ),
  readings: [
    unitFrom("year", 0),
    unitFrom("month", 0),
    unitFrom("quarter", 0),
    unitFrom("week", 0),
    unitFrom("day", 0),
    unitFrom("decade", 0),
  ],
  confidence: 0.85,
  examples: [
    { text: "Prace potrwają do końca ⟦roku⟧.", value: "../2025" },
    { text: "Wnioski rozpatrzymy do końca ⟦miesiąca⟧.", value: "../2025-03" },
  ],
  counterExamples: [{ text: "Imprezy odbywają się przez cały rok", because: "no phase of it" }],
});
