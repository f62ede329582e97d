import { oneOf, sequence } from "../../../engine/pattern.ts";
import { spanOfUnits } from "../../shared/dates/span-of-units.ts";
import { COUNT, UNIT } from "./parts.ts";

/** "ostatnie dwa tygodnie", "w ciągu ostatnich trzech dni". */
export const spanBack = spanOfUnits({
  id: "pl/dates/span-back",
  direction: -1,
  pattern: sequence(oneOf("ostatni(e|ch)", "minion(e|ych)", "ubiegł(e|ych)", "poprzedni(e|ch)"), COUNT, UNIT),
  confidence: 0.8,
  examples: [{ text: "W ciągu ⟦ostatnich trzech dni⟧ zgłoszono pięć awarii.", value: "2025-03-08/2025-03-10" }],
  counterExamples: [{ text: "Ostatnie dwie osoby wyszły", because: "people are no units of time" }],
});
