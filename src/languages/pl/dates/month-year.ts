import { capture, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { MONTH_ABBREVIATIONS } from "../months.ts";
import { FULL_MONTH, YEAR, YEAR_REFERENCES } from "./parts.ts";

const SHORT_MONTH = capture("month", words(MONTH_ABBREVIATIONS));

/** "w maju 2011 r.", "kwietniu 1992r.", "wrzesień br.", "w lutym tego samego roku", "w zeszłorocznym maju". */
export const monthYear = writtenDate({
  id: "pl/dates/month-year",
  pattern: oneOf(
    sequence(FULL_MONTH, optional("miesiąc(a|u|)"), YEAR),
    sequence(SHORT_MONTH, YEAR_DIGITS, optional("r.")),
    sequence(capture("yearOffset", words(YEAR_REFERENCES)), FULL_MONTH),
    sequence(
      capture(
        "reach",
        words([
          ["ostatni(|m|ego|ej|a|ą)", "zeszł(y|ym|ego|ej|a|ą)", "ubiegł(y|ym|ego|ej|a|ą)", "minion(y|ym|ego|ej|a|ą)"],
          [
            "następn(y|ym|ego|ej|a|ą)",
            "nastepn(y|ym|ego|ej|a)",
            "przyszł(y|ym|ego|ej|a|ą)",
            "najbliższ(y|ym|ego|ej|a|ą)",
            "nadchodząc(y|ym|ego|ej|a|ą)",
          ],
        ]),
      ),
      FULL_MONTH,
    ),
  ),
  confidence: 0.96,
  examples: [
    { text: "Kurs zaczął się w ⟦listopadzie 1993r.⟧ w szkole.", value: "1993-11" },
    { text: "Budowa ruszy we ⟦wrześniu br.⟧", value: "2025-09" },
    { text: "W 2017 r. zapadła decyzja, a w ⟦maju tego samego roku⟧ ruszyły prace.", value: "2017-05" },
    { text: "Konkurs ogłoszono w ⟦lipcu ub.r.⟧", value: "2024-07" },
  ],
  counterExamples: [{ text: "Maja 2012 metrów dalej stanęła", because: "the number counts something" }],
});
