import { capture, glued, notFollowedBy, number, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { decade as shape } from "../../shared/dates/decade.ts";
import { ROMAN_CENTURY } from "../../shared/dates/roman.ts";

const TENS = capture(
  "decadeRow",
  words([
    ["dwutysięczn(e|ych)"],
    ["dziesiąt(e|ych|ymi)"],
    ["dwudziest(e|ych|ymi)"],
    ["trzydziest(e|ych|ymi)"],
    ["czterdziest(e|ych|ymi)"],
    ["pięćdziesiąt(e|ych|ymi)"],
    ["sześćdziesiąt(e|ych|ymi)"],
    ["siedemdziesiąt(e|ych|ymi)"],
    ["osiemdziesiąt(e|ych|ymi)"],
    ["dziewięćdziesiąt(e|ych|ymi)"],
  ]),
);
const OF_CENTURY = optional(
  oneOf(
    sequence(capture("century", ROMAN_CENTURY), oneOf("w.", "wieku", "stulecia")),
    "(ubiegłego|minionego|zeszłego|poprzedniego) (wieku|stulecia)",
  ),
);

/** "lata 90.", "w latach dwudziestych XX wieku", "lata 1990." */
export const decade = shape({
  id: "pl/dates/decade",
  pattern: sequence(
    "lata|latach|lat|latami",
    oneOf(
      sequence(
        capture("decade", number(10, 90, 2)),
        oneOf(sequence(glued, "."), sequence(glued, "-", "(ych|tych|te)")),
        OF_CENTURY,
      ),
      sequence(capture("decade", number(10, 90, 2)), capture("century", ROMAN_CENTURY), oneOf("w.", "wieku")),
      sequence(TENS, OF_CENTURY),
      sequence(
        capture("decade", number(20, 90, 2)),
        notFollowedBy(oneOf("temu", "później", "istnienia", "pracy", "tradycji", "-", "–")),
      ),
    ),
  ),
  conditions: [
    {
      name: "a decade, not an age",
      test: ({ all, tokens, get }) =>
        get("decade") === undefined || all[tokens.end - 1]?.kind !== "number" || all[tokens.start]?.lower !== "lat",
      required: true,
    },
  ],
  confidence: 0.94,
  examples: [
    { text: "Osiedle wyrosło w ⟦latach 70.⟧ za torami.", value: "197X" },
    { text: "Szkoła pochodzi z ⟦lat dwudziestych XX wieku⟧.", value: "192X" },
    { text: "Dworzec z ⟦lat 80. XIX w.⟧", value: "188X" },
  ],
  counterExamples: [{ text: "Jubilat ma lat 75", because: "an age" }],
});
