import { capture, notPrecededBy, oneOf, sequence, words } from "../../../engine/pattern.ts";
import { unitOffset as shape } from "../../shared/dates/unit-offset.ts";

const WHICH = capture(
  "which",
  words([
    ["š(į|ią|io|ios|iame)", "ši", "šis", "šiame"],
    ["praėjus(į|ią|io|ios|is|i)", "praėjusiame", "praeit(ą|o|os|as|a)", "pereit(ą|o|os)"],
    [
      "kit(ą|o|os|as|a|ame)",
      "ateinan(tį|čią|čio|čios|tis|ti)",
      "artimiaus(ią|io|ias|ios)",
      "sekan(tį|čią|čio|čios)",
      "būsim(ą|o|os)",
    ],
    [],
    ["t(ą|ą) pa(čią|tį)", "to paties", "tos pačios"],
  ]),
);
const PERIOD = capture(
  "unit",
  words([
    [],
    ["savait(ę|ės|ė|ėje)"],
    ["mėnes(į|io|is|yje)", "mėn."],
    [],
    [],
    ["ketvir(tį|čio|tis|tyje)"],
    ["pusmet(į|is|yje)", "pusmečio"],
    ["dešimtme(tį|čio|tis|tyje)"],
    ["amži(ų|aus|us|uje)", "šimtme(tį|čio|tis|tyje)"],
    ["savaitgal(į|io|is)"],
  ]),
);

const WEEKEND = words([[], [], [], [], [], [], [], [], [], ["savaitgal(į|io|is)"]]);

/** "praėjusią savaitę", "kitą mėnesį", "šį savaitgalį", "šio mėnesio". */
export const unitOffset = shape({
  id: "lt/dates/unit-offset",
  pattern: oneOf(
    sequence(
      capture("which", words([["artimiaus(ią|į|io)", "ateinan(tį|čio)", "artėjan(tį|čio)", "šį"]])),
      capture("unit", WEEKEND),
    ),
    sequence(
      notPrecededBy("a word that goes with it", ({ lower }) => /(?:ą|į|kas)$/.test(lower)),
      capture("unit", words([[], [], [], [], [], [], [], [], [], ["savaitgalį"]])),
    ),
    sequence(WHICH, PERIOD),
  ),
  confidence: 0.9,
  examples: [
    { text: "Sutartis pasirašyta ⟦praėjusią savaitę⟧.", value: "2025-03-03/2025-03-09" },
    { text: "⟦Kitą mėnesį⟧ prasidės registracija.", value: "2025-04" },
    { text: "⟦Savaitgalį⟧ vyko žirgų lenktynės.", value: "2025-03-08/2025-03-09" },
    { text: "⟦Praėjusį savaitgalį⟧ vyko turnyras.", value: "2025-03-08/2025-03-09" },
  ],
  counterExamples: [
    { text: "Kiekvieną savaitgalį čia vyksta turgus", because: "a habit" },
    { text: "Kitą savaitraštį skaitė jis", because: "another word" },
  ],
});
