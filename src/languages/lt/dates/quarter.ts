import { capture, glued, number, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { ORDINALS } from "./numbers.ts";
import { YEAR } from "./parts.ts";

const ENDING = optional(glued, "-", glued, "ąjį|ojo|ajame|asis|ajam|iąjį|iojo|iajame|iasis|ą");
const QUARTER = sequence(
  oneOf(
    capture("quarter", words([[], ["i"], ["ii"], ["iii"], ["iv"]])),
    capture("quarter", words(ORDINALS.slice(0, 5))),
    sequence(capture("quarter", number(1, 4, 1)), ENDING),
  ),
  oneOf("ketvir(tis|tį|čio|tyje|čiui)", "ketv."),
);
const HALF = sequence(
  oneOf(
    capture("half", words([[], ["i"], ["ii"]])),
    capture("half", words(ORDINALS.slice(0, 3))),
    sequence(capture("half", number(1, 2, 1)), ENDING),
  ),
  oneOf("pusmet(is|į|yje)", "pusmečio", "pusmetyje"),
);
const HALF_OF = sequence(
  capture("half", words([[], ["pirm(oje|oji|ąją|ą|oj)"], ["antr(oje|oji|ąją|ą|oj)"]])),
  "pus(ėje|ę|ė|ėj)",
);

/** "2025 m. I ketvirtį", "pirmąjį ketvirtį", "2018 m. antrąjį pusmetį", "antroje metų pusėje". */
export const quarter = writtenDate({
  id: "lt/dates/quarter",
  pattern: oneOf(
    sequence(optional(YEAR), oneOf(QUARTER, HALF)),
    sequence(capture("quarter", words(ORDINALS.slice(0, 5))), YEAR, "ketvir(tis|tį|čio|tyje)"),
    sequence(capture("half", words(ORDINALS.slice(0, 3))), YEAR, "pusmet(is|į|yje)"),
    sequence(YEAR, HALF_OF),
    sequence(capture("half", words([[], ["pirm(oje|ąją)"], ["antr(oje|ąją)"]])), optional(YEAR), "metų", "pus(ėje|ę)"),
  ),
  confidence: 0.92,
  examples: [
    { text: "Konkursas bus skelbiamas ⟦2026 m. antrąjį ketvirtį⟧.", value: "2026-34" },
    { text: "Rezultatai už ⟦šių metų I ketvirtį⟧.", value: "2025-33" },
    { text: "Apyskaita už ⟦2018 m. II pusmetį⟧.", value: "2018-41" },
    { text: "Aplinkkelis bus baigtas ⟦trečiąjį ketvirtį⟧.", value: "2025-35" },
  ],
  counterExamples: [{ text: "Ketvirtį valandos laukta", because: "a quarter of an hour" }],
});
