import { capture, notFollowedBy, oneOf, sequence, words } from "../../../engine/pattern.ts";
import { fixedReading } from "../../shared/dates/fixed-reading.ts";

/** The first, second or last day of the days that the text is about. */
export const dayOf = fixedReading({
  id: "pl/dates/day-of",
  pattern: sequence(
    capture(
      "row",
      words([["pierwszego dnia"], ["drugiego dnia"], ["trzeciego dnia"], ["czwartego dnia"], ["ostatniego dnia"]]),
    ),
    notFollowedBy(oneOf("świąt", "wiosny", "miesiąca", "tygodnia", "roku", "nauki", "szkoły", "ferii", "wakacji")),
  ),
  readings: [1, 2, 3, 4, -1].map((nth) => ({ type: "dayOf", nth })),
  confidence: 0.85,
  examples: [
    { text: "Zlot trwał 9–11 maja 2014 r. ⟦Drugiego dnia⟧ padało.", value: "2014-05-10" },
    { text: "Gości witano 5 maja 2016 r. ⟦Drugiego dnia⟧ popłynęli na wyspę.", value: "2016-05-06" },
  ],
  counterExamples: [
    { text: "Zlot trwał 9–11 maja 2014 r. Pierwszego dnia wiosny będzie następny", because: "a day of something else" },
  ],
});
