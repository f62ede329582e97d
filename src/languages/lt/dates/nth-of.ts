import { capture, glued, number, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { nthOf as shape } from "../../shared/dates/nth-of.ts";
import { WEEKDAYS } from "../weekdays.ts";
import { ORDINALS } from "./numbers.ts";
import { FULL_MONTH, YEAR } from "./parts.ts";

const NTH = oneOf(
  capture("nth", words(ORDINALS.slice(0, 6))),
  capture("lastOne", "paskutin(ę|į|ė|is|ės|io|iąją|įjį)"),
  sequence(capture("nth", number(1, 5, 1)), glued, "-", glued, "ąją|ąjį|ą|iąją|iąjį"),
);
const WHAT = oneOf(
  capture("nthWeekday", words(WEEKDAYS)),
  capture("nthUnit", words([["dien(ą|a|os)"], ["savait(ę|ė|ės)"], ["savaitgal(į|is|io)"]])),
);

/** "paskutinę spalio dieną", "trečiąjį rugsėjo antradienį", "pirmą 2024 m. liepos savaitę". */
export const nthOf = shape({
  id: "lt/dates/nth-of",
  pattern: oneOf(
    sequence(optional(YEAR), NTH, FULL_MONTH, WHAT),
    sequence(NTH, YEAR, FULL_MONTH, WHAT),
    sequence(optional(YEAR), FULL_MONTH, optional("mėnesio"), NTH, WHAT),
    sequence(NTH, YEAR, WHAT),
  ),
  confidence: 0.93,
  examples: [
    { text: "Terminas baigiasi ⟦paskutinę 2015 m. spalio dieną⟧.", value: "2015-10-31" },
    { text: "Susitiksime ⟦trečiąjį rugsėjo antradienį⟧.", value: "2025-09-16" },
    { text: "Stovykla vyko ⟦pirmąją 2024 m. liepos savaitę⟧.", value: "2024-07-01/2024-07-07" },
  ],
  counterExamples: [{ text: "Tai buvo pirmoji pavasario diena", because: "no month" }],
});
