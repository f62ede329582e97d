import { capture, notPrecededBy, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import type { Token } from "../../../engine/token.ts";
import { weekday as shape } from "../../shared/dates/weekday.ts";
import { WEEKDAYS } from "../weekdays.ts";

const DAY = capture("weekday", words(WEEKDAYS));
const REACH = capture(
  "reach",
  words([
    ["praėjus(į|io|is)", "praeit(ą|o|as)", "pereit(ą|o)", "praėjusįjį", "paskutin(į|io)"],
    [],
    [],
    [],
    ["kit(ą|o|as)"],
    ["ateinan(tį|čio|tis)", "artimiaus(ią|io|ias)", "artėjan(tį|čio)", "sekan(tį|čio)"],
    ["š(į|is|io)"],
  ]),
);
const OF_WEEK = capture(
  "reach",
  words([
    [],
    [],
    ["šios savaitės", "šią savaitę ,", "šią savaitę"],
    ["praėjusios savaitės", "praeitos savaitės", "praėjusią savaitę ,", "praėjusią savaitę"],
    ["kitos savaitės", "ateinančios savaitės", "kitą savaitę ,", "kitą savaitę"],
  ]),
);
const habit = (token: Token): boolean => /^(kiekvien(ą|o)|kas|antrą|visą)$/.test(token.lower);
const PART = optional("(vakar|ryt)(ą|o|e|ui)|popiet(ę|ės)|vidurdien(į|io)|nakt(į|ies)|popiet|priešpiet|diena|dieną");

/** "antradienį", "praėjusį penktadienį", "kitos savaitės trečiadienį", "šeštadienio vakarą"; habits are no days. */
export const weekday = shape({
  id: "lt/dates/weekday",
  pattern: oneOf(
    sequence(OF_WEEK, DAY, PART),
    sequence(REACH, DAY, PART),
    sequence(notPrecededBy("a habit", habit), DAY, PART),
  ),
  confidence: 0.85,
  examples: [
    { text: "Varžybos vyko ⟦penktadienį⟧.", value: "2025-03-07" },
    { text: "Posėdis vyks ⟦ketvirtadienį⟧.", value: "2025-03-13" },
    { text: "⟦Praėjusį ketvirtadienį⟧ pasirašytas susitarimas.", value: "2025-03-06" },
    { text: "Kviečiame ⟦ateinantį penktadienį⟧.", value: "2025-03-14" },
    { text: "Tarybos nariai susitiks ⟦kitos savaitės trečiadienį⟧.", value: "2025-03-19" },
    { text: "⟦Šeštadienio vakarą⟧ grojo orkestras.", value: "2025-03-08" },
  ],
  counterExamples: [{ text: "Turgus veikia kiekvieną penktadienį", because: "a habit" }],
});
