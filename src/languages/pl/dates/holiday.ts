import type { Holiday } from "../../../dates/expression.ts";
import { capture, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { holiday as shape } from "../../shared/dates/holiday.ts";
import { YEAR } from "./parts.ts";

const NAMES: readonly (readonly [Holiday, ...string[]])[] = [
  ["newYear", "Nowy Rok", "Now(ego|ym) Roku", "Nowym Rokiem"],
  ["newYearsEve", "sylwestr(a|owa noc)", "Sylwester", "noc sylwestrowa"],
  ["epiphany", "(święto|święta|świcie|święcie) Trzech Króli", "Trzech Króli"],
  ["ashWednesday", "Środ(a|ę|y) Popielcow(a|ą|ej)", "Popielec"],
  ["palmSunday", "Niedziel(a|ę|i) Palmow(a|ą|ej)"],
  ["goodFriday", "Wielki Piątek", "Wielki(ego|m) Piątku"],
  ["easter", "Wielkano(c|cy|cą)", "Niedziel(a|ę|i) Wielkanocn(a|ą|ej)", "świąt Wielkanocnych", "święta Wielkanocne"],
  ["easterMonday", "Poniedziałek Wielkanocny", "Poniedziałk(u|owi) Wielkanocn(ego|ym)", "lany poniedziałek"],
  ["pentecost", "Zielon(e|ych) Świątk(i|ów)", "Zesłani(e|a) Ducha Świętego"],
  ["corpusChristi", "Boż(e|ego|ym) Ciał(o|a|em)", "Bożym Ciele"],
  ["labourDay", "Święt(o|a) Pracy"],
  ["plFlag", "Dzień Flagi", "Dnia Flagi", "Dniu Flagi"],
  ["plConstitution", "Święt(o|a) Konstytucji 3 Maja", "Święt(o|a) Konstytucji", "Święcie Konstytucji"],
  ["assumption", "Święt(o|a) Wojska Polskiego", "Wniebowzięci(e|a) Najświętszej Maryi Panny"],
  ["allSaints", "Wszystkich Świętych", "Dzień Wszystkich Świętych", "Dni(a|u) Wszystkich Świętych"],
  ["allSouls", "Zaduszki", "Dzień Zaduszny", "Dni(a|u) Zaduszn(ego|ym)"],
  [
    "plIndependence",
    "(narodowe |)święt(o|a|em) niepodległości",
    "święcie niepodległości",
    "dzień niepodległości",
    "dni(a|u) niepodległości",
  ],
  ["stNicholas", "mikołajki", "mikołajek"],
  ["christmasEve", "wigili(a|i|ę|ą)", "Wigilii Bożego Narodzenia"],
  ["christmas", "Boż(e|ego|ym) Narodzeni(e|a|u|em)", "świąt Bożego Narodzenia"],
  ["valentines", "walentynki", "walentynek", "walentynkach"],
  ["womensDay", "Dzień Kobiet", "Dni(a|u) Kobiet"],
  ["childrensDay", "Dzień Dziecka", "Dni(a|u) Dziecka"],
  ["midsummer", "noc świętojańsk(a|ą)", "nocy świętojańskiej"],
  ["mothersDayPl", "Dzień Matki", "Dni(a|u) Matki"],
];

/** "z okazji Święta Niepodległości": what is celebrated, not when. */
const OCCASIONS =
  /^(?:okazji|obchod|uroczystoś|organizacj|program|świętowani|przygotowa|tradycj|symbol|ustanowi|klimat|atmosfer|życze|miejskie|miejskich|gminne|gminnych)/;

/** "Boże Ciało 2024", "w Wielkanoc", "Święto Niepodległości": a day by the name of its feast. */
export const holiday = shape({
  id: "pl/dates/holiday",
  holidays: NAMES.map(([name]) => name),
  pattern: sequence(capture("holiday", words(NAMES.map(([, ...forms]) => forms))), optional(oneOf(YEAR))),
  conditions: [
    {
      name: "no street, square, hospital or church of this name",
      test: ({ all, tokens }) =>
        ![
          "pl",
          "ul",
          "plac",
          "placu",
          "ulica",
          "ulicy",
          "im",
          "imienia",
          "pw",
          "parafia",
          "parafii",
          "kościół",
          "kościele",
          "kościoła",
          "wezwaniem",
        ].includes(all[tokens.start - 1]?.lower ?? "") &&
        !(
          all[tokens.start - 1]?.text === "." &&
          ["pl", "ul", "im", "pw", "al"].includes(all[tokens.start - 2]?.lower ?? "")
        ),
      required: true,
    },
    {
      name: "the day, not the occasion",
      test: ({ all, tokens, get }) =>
        get("year") !== undefined ||
        get("yearOffset") !== undefined ||
        !OCCASIONS.test(all[tokens.start - 1]?.lower ?? ""),
      required: true,
    },
  ],
  confidence: 0.75,
  examples: [
    { text: "W ⟦Boże Ciało 2024 r.⟧ ulice były zamknięte.", value: "2024-05-30" },
    { text: "Koncert odbędzie się w ⟦Święto Niepodległości⟧.", value: "2025-11-11" },
    { text: "W ⟦Wielkanoc 2019⟧ padał deszcz.", value: "2019-04-21" },
  ],
  counterExamples: [
    { text: "Złożono kwiaty z okazji Święta Niepodległości", because: "the occasion, not the day" },
    { text: "Urząd mieści się przy pl. Wszystkich Świętych 3-4", because: "a square" },
  ],
});
