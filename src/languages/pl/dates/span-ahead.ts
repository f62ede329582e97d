import { oneOf, sequence } from "../../../engine/pattern.ts";
import { spanOfUnits } from "../../shared/dates/span-of-units.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "najbliższe trzy dni", "w ciągu najbliższych dwóch tygodni", "następne 3 miesiące". */
export const spanAhead = spanOfUnits({
  id: "pl/dates/span-ahead",
  direction: 1,
  pattern: sequence(
    oneOf("najbliższ(e|ych)", "następn(e|ych)", "nastepn(e|ych)", "kolejn(e|ych)", "przyszł(e|ych)"),
    COUNT,
    UNIT,
  ),
  confidence: 0.8,
  examples: [{ text: "Przez ⟦najbliższe trzy dni⟧ będzie padać.", value: "2025-03-12/2025-03-14" }],
  counterExamples: [{ text: "Kolejne dwie osoby podeszły", because: "people are no units of time" }],
});
