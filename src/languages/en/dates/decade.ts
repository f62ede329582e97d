import { capture, glued, number, oneOf, optional, sequence, words } from "../../../engine/pattern.ts";
import { decade as shape } from "../../shared/dates/decade.ts";

const S = sequence(glued, oneOf("s", "'s", sequence("'", glued, "s"), sequence("’", glued, "s")));
const TENS = capture(
  "decadeRow",
  words([
    [],
    [],
    ["twenties"],
    ["thirties"],
    ["forties"],
    ["fifties"],
    ["sixties"],
    ["seventies"],
    ["eighties"],
    ["nineties"],
  ]),
);

/** "the 1990s", "the '80s", "the nineteen-thirties"; "in his sixties" is an age. */
export const decade = shape({
  id: "en/dates/decade",
  pattern: oneOf(
    sequence(capture("year", number(1000, 2090, 4)), S),
    sequence(optional("'|’"), capture("decade", number(10, 90, 2)), S),
    sequence(optional("nineteen", optional("-")), TENS),
  ),
  conditions: [
    {
      name: "the decade, not an age",
      test: ({ all, tokens, get }) =>
        get("year") !== undefined ||
        /^(the|early|mid|late|'|’)$/.test(all[tokens.start - 1]?.lower ?? "") ||
        (all[tokens.start - 1]?.text === "-" && /^(early|mid|late)$/.test(all[tokens.start - 2]?.lower ?? "")) ||
        tokens.start === 0 ||
        all[tokens.start]?.text === "'",
      required: true,
    },
    { name: "the first year of ten", test: ({ get }) => (get("year")?.number ?? 0) % 10 === 0, required: true },
  ],
  confidence: 0.94,
  examples: [
    { text: "The estate grew in the ⟦1970s⟧.", value: "197X" },
    { text: "Choirs met in the early ⟦'80s⟧.", value: "198X" },
    { text: "A school of the ⟦1920s⟧.", value: "192X" },
  ],
  counterExamples: [
    { text: "A man in his sixties", because: "an age" },
    { text: "The over-forties won their match", because: "an age" },
    { text: "The model 1975s sells", because: "no decade begins there" },
  ],
});
