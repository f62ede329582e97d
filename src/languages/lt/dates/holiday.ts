import type { Holiday } from "../../../dates/expression.ts";
import { capture, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { holiday as shape } from "../../shared/dates/holiday.ts";
import { YEAR } from "./parts.ts";

const NAMES: readonly (readonly [Holiday, ...string[]])[] = [
  ["newYear", "Nauj(ieji|ųjų|uosius|aisiais) met(ai|ų|us|ais)"],
  ["newYearsEve", "naujametin(ę|ė) nakt(į|is)"],
  ["epiphany", "Trijų karalių", "Tris karalius"],
  ["palmSunday", "Verbų sekmadien(is|į|io)", "Verbos"],
  ["goodFriday", "Didy(sis|jį) penktadien(is|į)", "Didįjį penktadienį"],
  ["easter", "Velykų sekmadien(is|į|io)", "Velyk(os|as|ų|oms|omis)", "šv. Velyk(os|as|ų)"],
  ["easterMonday", "Velykų pirmadien(is|į)", "antrąją Velykų dieną"],
  ["pentecost", "Sekmin(ės|es|ių|ėms)"],
  ["corpusChristi", "Devintin(ės|es|ių)"],
  ["mothersDayLt", "Motinos dien(a|ą|os|ai)"],
  ["fathersDayLt", "Tėvo dien(a|ą|os|ai)"],
  ["midsummer", "Jonin(ės|es|ių|ėms|ėse)", "Rasos (šventė|šventę)"],
  ["ltStatehood", "Valstybės atkūrimo dien(a|ą)"],
  ["ltIndependence", "Nepriklausomybės atkūrimo dien(a|ą)"],
  ["ltState", "Valstybės dien(a|ą|os|ai)", "Mindaugo karūnavimo dien(a|ą|os)"],
  ["assumption", "Žolin(ė|ę|ės|ei)"],
  ["allSaints", "Visų šventųjų dien(a|ą|os)", "Visi šventieji", "Visų šventųjų"],
  ["allSouls", "Vėlin(ės|es|ių|ėms)"],
  ["christmasEve", "Kūč(ios|ias|ių|iose)"],
  ["christmas", "Kalėd(os|as|ų|oms)", "šv. Kalėd(os|as|ų)"],
  ["valentines", "Valentino dien(a|ą|os)"],
  ["womensDay", "Moters dien(a|ą|os)"],
];

/** "Joninės", "per Velykas", "2024 m. Motinos dieną": a day by the name of its feast. */
export const holiday = shape({
  id: "lt/dates/holiday",
  holidays: NAMES.map(([name]) => name),
  pattern: sequence(
    optional(YEAR),
    capture("holiday", words(NAMES.map(([, ...forms]) => forms))),
    optional(oneOf(YEAR, YEAR_DIGITS)),
  ),
  conditions: [
    {
      name: "the day, not a thing named after it",
      test: ({ all, tokens }) => {
        const last = all[tokens.end - 1]?.lower ?? "";
        const next = all[tokens.end];
        return !(
          /(ų|ių|os)$/.test(last) &&
          next?.kind === "word" &&
          !/^(proga|išvakarėse|dieną|metu|rytą|vakarą)$/.test(next.lower)
        );
      },
      required: true,
    },
  ],
  confidence: 0.75,
  examples: [
    { text: "Per ⟦Velykas 2019⟧ lijo.", value: "2019-04-21" },
    { text: "Koncertas vyks per ⟦Jonines⟧.", value: "2025-06-24" },
    { text: "⟦2024 m. Motinos dieną⟧ grojo orkestras.", value: "2024-05-05" },
  ],
  counterExamples: [{ text: "Kalėdų mugė džiugino vaikus", because: "a fair named after the feast" }],
});
