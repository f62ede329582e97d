import { capture, notFollowedBy, oneOf, sequence, words } from "../../../engine/pattern.ts";
import { fixedReading } from "../../shared/dates/fixed-reading.ts";

/** The first, second or last day of the days that the text is about. */
export const dayOf = fixedReading({
  id: "lt/dates/day-of",
  pattern: sequence(
    capture(
      "row",
      words([
        ["pirm(ąją|ą) dieną"],
        ["antr(ąją|ą) dieną"],
        ["treči(ąją|ą) dieną"],
        ["ketvirt(ąją|ą) dieną"],
        ["paskutin(iąją|ę) dieną"],
      ]),
    ),
    notFollowedBy(oneOf("po", "nuo")),
  ),
  readings: [1, 2, 3, 4, -1].map((nth) => ({ type: "dayOf", nth })),
  confidence: 0.85,
  examples: [
    { text: "Sąskrydis vyko 2014 m. gegužės 9–11 d. ⟦Antrąją dieną⟧ lijo.", value: "2014-05-10" },
    { text: "Sąskrydis vyko 2014 m. gegužės 9–11 d. ⟦Paskutinę dieną⟧ visi dainavo.", value: "2014-05-11" },
  ],
  counterExamples: [
    {
      text: "Sąskrydis vyko 2014 m. gegužės 9–11 d. Pirmąją dieną po atostogų visi pailsėję",
      because: "a day of something else",
    },
  ],
});
