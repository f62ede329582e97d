import { capture, notPrecededBy, oneOf, optional, precededBy, sequence, words } from "../../../engine/pattern.ts";
import type { Token } from "../../../engine/token.ts";
import { SHORT_TEXT } from "../../shared/dates/short-text.ts";
import { weekday as shape } from "../../shared/dates/weekday.ts";
import { WEEKDAY_ABBREVIATIONS, WEEKDAY_ADJECTIVES, WEEKDAYS } from "../weekdays.ts";

const E = "(y|ym|ego|ą|ej|a|e)";
const REACH = capture(
  "reach",
  words([
    [`ubiegł${E}`, `zeszł${E}`, `minion${E}`, "ostatni(|m|ego|ą|ej|a|e)", "poprzedni(|m|ego|ą|ej|a)", "miniony"],
    [`następn${E}`, `nastepn${E}`, `kolejn${E}`, `nadchodząc${E}`],
    [],
    [],
    [`przyszł${E}`],
    [`najbliższ${E}`],
    ["t(en|ę|ą|a|ym|ej|ego)"],
  ]),
);
const IN_WEEK = capture(
  "reach",
  words([
    [],
    [],
    ["tego tygodnia", "w tym tygodniu", "bieżącego tygodnia"],
    [
      "z ostatniego tygodnia",
      "zeszłego tygodnia",
      "w zeszłym tygodniu",
      "ubiegłego tygodnia",
      "w ubiegłym tygodniu",
      "poprzedniego tygodnia",
      "ostatniego tygodnia",
    ],
    [
      "przyszłego tygodnia",
      "w przyszłym tygodniu",
      "w następnym tygodniu",
      "następnego tygodnia",
      "nastepnego tygodnia",
      "w nastepnym tygodniu",
      "z następnego tygodnia",
    ],
  ]),
);
const DAY = capture("weekday", words(WEEKDAYS));
const habit = (token: Token): boolean =>
  [
    "każdy",
    "każdą",
    "każdego",
    "każdej",
    "każda",
    "co",
    "drugi",
    "pierwszy",
    "trzeci",
    "pierwsza",
    "druga",
    "święty",
    "świętą",
  ].includes(token.lower);

/** "w piątek", "w ubiegły czwartek", "środa w przyszłym tygodniu", "w piątkowy wieczór"; habits ("w każdy piątek") are no days. */
export const weekday = shape({
  id: "pl/dates/weekday",
  pattern: oneOf(
    sequence(REACH, DAY),
    sequence(notPrecededBy("a habit", habit), DAY, IN_WEEK),
    sequence(notPrecededBy("a habit", habit), DAY),
    sequence(
      capture("weekday", words(WEEKDAY_ADJECTIVES)),
      optional("przed|po"),
      oneOf(
        "wiecz(ór|oru|orem)",
        "popołudni(e|u|em|a)",
        "poran(ek|ku|kiem)",
        "południ(e|a|u|em)",
        "noc(|y|ą)",
        "przedpołudni(e|em|u)",
        "uroczystoś(ć|ci)",
        "sesj(a|i|ę)",
        "spotkani(e|u|a)",
        "koncer(t|cie|tu)",
        "mecz(|u|em)",
      ),
    ),
    sequence(SHORT_TEXT, capture("weekday", words(WEEKDAY_ABBREVIATIONS))),
    sequence(
      precededBy("start or comma", (token) => [",", "(", "w", "we"].includes(token.lower)),
      capture("weekday", words(WEEKDAY_ABBREVIATIONS)),
    ),
  ),
  confidence: 0.85,
  examples: [
    { text: "Zawody odbyły się w ⟦piątek⟧.", value: "2025-03-07" },
    { text: "Sesja odbędzie się w ⟦czwartek⟧.", value: "2025-03-13" },
    { text: "W ⟦ubiegły czwartek⟧ podpisano list.", value: "2025-03-06" },
    { text: "Zapraszamy w ⟦najbliższy piątek⟧.", value: "2025-03-14" },
    { text: "Radni spotkają się w ⟦środę w przyszłym tygodniu⟧.", value: "2025-03-19" },
    { text: "W ⟦sobotni wieczór⟧ zagrała orkiestra.", value: "2025-03-08" },
  ],
  counterExamples: [{ text: "Targ działa w każdy piątek", because: "a habit" }],
});
