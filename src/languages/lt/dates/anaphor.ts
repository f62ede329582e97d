import { capture, oneOf, sequence, words } from "../../../engine/pattern.ts";
import { anaphor as shape } from "../../shared/dates/anaphor.ts";
import { FULL_MONTH } from "./parts.ts";

/** "tą pačią dieną", "tą patį mėnesį", "tuomet", "nuo tada", "tą pačią balandžio dieną". */
export const anaphor = shape({
  id: "lt/dates/anaphor",
  pattern: oneOf(
    capture(
      "back",
      words([
        ["tą pačią dieną", "tą dieną", "tądien", "tos pačios dienos", "tą patį vakarą", "tą vakarą", "tąvakar"],
        ["tą patį mėnesį", "to paties mėnesio"],
        [],
        ["tuomet", "tada", "tąkart", "tuo metu", "nuo tada", "nuo to laiko", "nuo tol", "tuokart"],
      ]),
    ),
    sequence(capture("back", words([["tą pačią", "tą"]])), FULL_MONTH, "dieną"),
  ),
  conditions: [
    {
      name: "no clause of its own follows",
      test: ({ all, tokens }) =>
        all[tokens.end]?.text !== "," || !/^(kai|kada|jei|kol)$/.test(all[tokens.end + 1]?.lower ?? ""),
      required: true,
    },
  ],
  confidence: 0.7,
  examples: [
    { text: "Aktas pasirašytas 2016 m. gegužės 3 d. ⟦Tą pačią dieną⟧ atidaryta paroda.", value: "2016-05-03" },
    { text: "Aktas pasirašytas 2016 metais. ⟦Tuomet⟧ atidaryta ir paroda.", value: "2016" },
  ],
  counterExamples: [{ text: "Tada, kai lyja, liekame namie", because: "a condition, not a time" }],
});
