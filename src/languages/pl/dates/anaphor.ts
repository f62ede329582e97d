import { capture, oneOf, sequence, words } from "../../../engine/pattern.ts";
import { anaphor as shape } from "../../shared/dates/anaphor.ts";
import { FULL_MONTH } from "./parts.ts";

/** "tego samego dnia", "w tym samym miesiącu", "wówczas", "wtedy", "tego lipcowego dnia" stays out. */
export const anaphor = shape({
  id: "pl/dates/anaphor",
  pattern: oneOf(
    capture(
      "back",
      words([
        [
          "tego(ż|) samego dnia",
          "tego(ż|) dnia",
          "w tym samym dniu",
          "w tym dniu",
          "t(ą|ę) samą sobotę",
          "tego samego wieczoru",
          "tego wieczoru",
        ],
        ["w tym samym miesiącu", "tego samego miesiąca"],
        [],
        [
          "wówczas",
          "wtedy",
          "od tego czasu",
          "od tamtej pory",
          "od tej pory",
          "w tym czasie",
          "w tym samym czasie",
          "od tamtego czasu",
        ],
      ]),
    ),
    sequence(capture("back", words([["tego samego"]])), FULL_MONTH, "dnia"),
  ),
  conditions: [
    {
      name: "no comparison follows",
      test: ({ all, tokens }) =>
        !["gdy", "kiedy", "jeśli"].includes(
          all[all[tokens.end]?.text === "," ? tokens.end + 1 : tokens.end]?.lower ?? "",
        ),
      required: true,
    },
  ],
  confidence: 0.7,
  examples: [
    { text: "Akt podpisano 3 maja 2016 r. ⟦Tego samego dnia⟧ otwarto wystawę.", value: "2016-05-03" },
    { text: "Akt podpisano w 2016 roku. ⟦Wówczas⟧ otwarto też wystawę.", value: "2016" },
  ],
  counterExamples: [{ text: "Wtedy, gdy pada, zostajemy w domu", because: "a condition, not a time" }],
});
