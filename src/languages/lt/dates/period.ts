import { capture, followedBy, sequence, words } from "../../../engine/pattern.ts";
import { unitFrom } from "../../shared/dates/day-from.ts";
import { fixedReading } from "../../shared/dates/fixed-reading.ts";

/** "iki metų pabaigos", "mėnesio pradžioje": the period of the publication, beside a word for its phase. */
export const period = fixedReading({
  id: "lt/dates/period",
  pattern: sequence(
    capture("row", words([["metų"], ["mėnesio", "mėn."], ["ketvirčio"], ["savaitės"], ["dienos"]])),
    followedBy("pabaig(oje|oj|a|ą|os|ai)|pradži(oje|oj|a|ą|os|ai)|vidur(yje|į|io)|gal(o|e)"),
  ),
  readings: [
    unitFrom("year", 0),
    unitFrom("month", 0),
    unitFrom("quarter", 0),
    unitFrom("week", 0),
    unitFrom("day", 0),
  ],
  confidence: 0.85,
  examples: [
    { text: "Darbai truks iki ⟦metų⟧ pabaigos.", value: "../2025" },
    { text: "Prašymai bus išnagrinėti iki ⟦mėnesio⟧ pabaigos.", value: "../2025-03" },
  ],
  counterExamples: [{ text: "Renginiai vyksta ištisus metus", because: "no phase of it" }],
});
