import {
  capture,
  glued,
  notFollowedBy,
  number,
  oneOf,
  optional,
  precededBy,
  sequence,
  words,
} from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { YEAR_REFERENCES } from "./parts.ts";

const BEFORE = new Set("dnia dniu dniach od do na w z".split(" "));

/** "dnia 15.04", "do 30.06.", "15.04 br.": day and month in two digits each, after a word that announces a date. */
export const numericDayMonth = writtenDate({
  id: "pl/dates/numeric-day-month",
  pattern: oneOf(
    sequence(
      capture("day", number(1, 31, 1, 2)),
      glued,
      ".",
      glued,
      capture("monthNumber", number(1, 12, 2)),
      optional(glued, "."),
      capture("yearOffset", words(YEAR_REFERENCES)),
    ),
    sequence(
      precededBy("word that announces a date", (token) => BEFORE.has(token.lower)),
      capture("day", number(1, 31, 2)),
      glued,
      ".",
      glued,
      capture("monthNumber", number(1, 12, 2)),
      notFollowedBy(sequence(glued, oneOf(sequence(".", glued, number(0, 9_999)), ":", number(0, 9_999)))),
      notFollowedBy(
        oneOf(
          "zł",
          "tys",
          "mln",
          "mld",
          "%",
          "m",
          "km",
          "ha",
          "euro",
          "godz",
          "kg",
          "pkt",
          "rano",
          "wieczorem",
          "do",
          "–",
          "-",
        ),
      ),
    ),
  ),
  confidence: 0.8,
  examples: [
    { text: "Wnioski można składać do ⟦30.06⟧ w urzędzie.", value: "../2025-06-30" },
    { text: "Zebranie odbędzie się ⟦15.04.br.⟧", value: "2025-04-15" },
  ],
  counterExamples: [
    { text: "Bilet kosztuje od 10.05 zł", because: "an amount" },
    { text: "Czynne od 10.00 do 12.00", because: "a clock time" },
  ],
});
