import { capture, number, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { YEAR } from "./parts.ts";

const E = "(y|ego|ym|a|ej|ą|e|emu)";
const QUARTER_NUMBER = oneOf(
  capture(
    "quarter",
    words([
      [],
      ["i", `pierwsz${E}`],
      ["ii", "drug(i|iego|im|iej|ą|ie)"],
      ["iii", "trzec(i|iego|im|iej|ią|ie)"],
      ["iv", `czwart${E}`],
    ]),
  ),
  sequence(
    capture("quarter", number(1, 4, 1)),
    optional(oneOf(".", sequence(optional("-"), "szy|gi|ci|ty|szym|gim|cim|tym"))),
  ),
);
const HALF_NUMBER = oneOf(
  capture("half", words([[], ["i", `pierwsz${E}`], ["ii", "drug(i|iego|im|iej|ą|ie)"]])),
  sequence(capture("half", number(1, 2, 1)), optional(".")),
);

/** "I kwartał 2025", "w drugim kwartale br.", "II półrocze 2018 r.", "w pierwszej połowie roku". */
export const quarter = writtenDate({
  id: "pl/dates/quarter",
  pattern: oneOf(
    sequence(QUARTER_NUMBER, oneOf("kwartał(|u|em|owi)", "kwartale", "kwartal", "kw."), optional(YEAR)),
    sequence(HALF_NUMBER, oneOf("półrocz(e|a|u|em)"), optional(YEAR)),
    sequence(
      capture("half", words([[], [`pierwsz${E}`, "i"], ["drug(iej|a|ą)", "ii"]])),
      oneOf("połow(ie|a|ę|y)", "poł."),
      YEAR,
    ),
    sequence(capture("half", words([[], [`pierwsz${E}`], ["drug(iej|a|ą)"]])), oneOf("połow(ie|a|ę|y)"), "roku"),
  ),
  confidence: 0.92,
  examples: [
    { text: "Przetarg ogłosimy w ⟦drugim kwartale 2026 r.⟧", value: "2026-34" },
    { text: "Wyniki za ⟦I kwartał br.⟧", value: "2025-33" },
    { text: "Bilans za ⟦II półrocze 2018 roku⟧", value: "2018-41" },
    { text: "Obwodnica powstanie w ⟦trzecim kwartale⟧.", value: "2025-35" },
  ],
  counterExamples: [{ text: "Rozegrano pierwszą połowę meczu", because: "the half of a match" }],
});
