import { capture, notFollowedBy, oneOf, sequence, words } from "../../../engine/pattern.ts";
import { unitOffset as shape } from "../../shared/dates/unit-offset.ts";
import { WHICH } from "./parts.ts";

const PERIOD = capture(
  "unit",
  words([
    [],
    ["tydzień", "tydzien", "tygod(niu|nia|niem)", "tyg(.|)"],
    ["miesiąc", "miesiac", "miesi(ą|a)c(u|a|em)"],
    [],
    [],
    ["kwartał", "kwartal", "kwartał(u|em)", "kwartale"],
    ["półrocz(e|u|a)"],
    ["dekad(a|zie|y|ę)", "dziesięcioleci(e|u|a)"],
    ["wiek(|u)", "stuleci(e|u|a)"],
    ["weekend", "weekend(u|em)", "weekendzie"],
  ]),
);

const WEEKEND = words([[], [], [], [], [], [], [], [], [], ["week-end", "weekend(|u|em|owi)", "weekendzie"]]);

/** "w zeszłym tygodniu", "w przyszłym miesiącu", "w tym kwartale", "ostatni weekend". */
export const unitOffset = shape({
  id: "pl/dates/unit-offset",
  pattern: oneOf(
    sequence(
      capture("which", words([["najbliższ(y|ym|ego)", "nadchodząc(y|ym|ego)", "t(en|ym|ego)"]])),
      capture("unit", WEEKEND),
    ),
    sequence(WHICH, PERIOD),
    sequence(
      capture("unit", words([[], [], [], [], [], [], [], [], [], ["weekend(|u)"]])),
      capture("which", words([["bieżący"], ["zeszły"], []])),
    ),
    sequence(
      capture("which", words([["w"], [], []])),
      capture("unit", words([[], [], [], [], [], [], [], [], [], ["weekend"]])),
      notFollowedBy("po|z"),
    ),
  ),
  confidence: 0.9,
  examples: [
    { text: "Umowę podpisano w ⟦zeszłym tygodniu⟧.", value: "2025-03-03/2025-03-09" },
    { text: "W ⟦przyszłym miesiącu⟧ ruszy nabór.", value: "2025-04" },
    { text: "W ⟦ostatni weekend⟧ odbył się turniej.", value: "2025-03-08/2025-03-09" },
    { text: "Prace zakończą się w ⟦tym kwartale⟧.", value: "2025-33" },
  ],
  counterExamples: [{ text: "Ostatni tygodnik ukazał się w sobotę", because: "another word" }],
});
