import { capture, number, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { nthOf as shape } from "../../shared/dates/nth-of.ts";
import { WEEKDAYS } from "../weekdays.ts";
import { ORDINALS } from "./numbers.ts";
import { FULL_MONTH, YEAR } from "./parts.ts";

const NTH = oneOf(
  capture("nth", words(ORDINALS.slice(0, 6))),
  capture("lastOne", "ostatni(|a|ą|ego|ej|m|e)"),
  sequence(capture("nth", number(1, 5, 1)), "."),
);
const IN_UNIT = sequence(
  optional("w|we"),
  capture(
    "inOffset",
    words([
      ["tego", "tym", "bieżącego"],
      ["ubiegłego", "zeszłego", "ubiegłym", "zeszłym"],
      ["przyszłego", "następnego", "przyszłym"],
    ]),
  ),
  capture("inUnit", words([[], [], ["miesiąca", "miesiącu"], ["roku"]])),
);

/** "ostatni dzień października 2015", "trzeci wtorek we wrześniu", "pierwszy tydzień lipca". */
export const nthOf = shape({
  id: "pl/dates/nth-of",
  pattern: sequence(
    NTH,
    oneOf(
      capture("nthWeekday", words(WEEKDAYS)),
      capture(
        "nthUnit",
        words([
          ["dzień", "dnia", "dniu", "dniem"],
          ["tydzień", "tygodni(a|u)", "tydzien", "tygodniu"],
          ["weekend(|u)", "weekendzie"],
        ]),
      ),
    ),
    oneOf(sequence(optional("w|we"), FULL_MONTH, optional(YEAR)), IN_UNIT),
  ),
  confidence: 0.93,
  examples: [
    { text: "Próg upływa w ⟦ostatni dzień października 2015⟧.", value: "2015-10-31" },
    { text: "Spotykamy się w ⟦trzeci wtorek września 2014⟧.", value: "2014-09-16" },
    { text: "W ⟦pierwszym tygodniu lipca 2024 r.⟧ trwały półkolonie.", value: "2024-07-01/2024-07-07" },
    { text: "Zjazd odbędzie się w ⟦ostatnią sobotę kwietnia⟧.", value: "2025-04-26" },
  ],
  counterExamples: [{ text: "To był pierwszy dzień wiosny", because: "no month" }],
});
