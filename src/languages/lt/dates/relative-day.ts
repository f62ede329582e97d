import { capture, notPrecededBy, sequence, words } from "../../../engine/pattern.ts";
import { dayFrom } from "../../shared/dates/day-from.ts";
import { fixedReading } from "../../shared/dates/fixed-reading.ts";

/** "vakar", "šiandien", "rytoj", "užvakar", "poryt", "šįvakar". */
export const relativeDay = fixedReading({
  id: "lt/dates/relative-day",
  pattern: sequence(
    notPrecededBy("a word that makes it an epoch", (token) => ["iki", "ligi", "kaip"].includes(token.lower)),
    capture(
      "row",
      words([
        ["užvakar", "uzvakar", "užvakarykšt(is|į|ė|ę|io|ės)"],
        ["vakar", "vakarykšt(is|į|ė|ę|io|ės|čio|ėje|iame)"],
        [
          "šiandien",
          "siandien",
          "šiandienin(is|į|ė|ę|io|ės|iame|ėje)",
          "šį rytą",
          "šįryt",
          "šį vakarą",
          "šįvakar",
          "šiąnakt",
          "šią dieną",
        ],
        ["rytoj", "rytojaus"],
        ["poryt", "porytoj"],
      ]),
    ),
  ),
  readings: [dayFrom(-2), dayFrom(-1), dayFrom(0), dayFrom(1), dayFrom(2)],
  confidence: 0.9,
  examples: [
    { text: "⟦Vakar⟧ atidarytas naujas darželis.", value: "2025-03-10" },
    { text: "Sutartis pasirašyta ⟦šiandien⟧ rotušėje.", value: "2025-03-11" },
    { text: "⟦Rytoj⟧ taryba svarstys biudžetą.", value: "2025-03-12" },
    { text: "Jie susitiko ⟦užvakar⟧.", value: "2025-03-09" },
  ],
  counterExamples: [{ text: "Tradicija gyva iki šiandien", because: "until these days" }],
});
