import { oneOf, optional, sequence } from "../../../engine/pattern.ts";
import { YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { FULL_MONTH, YEAR } from "./parts.ts";

/** "2016 m. spalį", "2014-ųjų balandį", "2018 metų vasario mėn.", "šių metų kovą". */
export const monthYear = writtenDate({
  id: "lt/dates/month-year",
  pattern: oneOf(
    sequence(YEAR, optional(","), FULL_MONTH, optional(oneOf("mėn.", "mėn", "mėnes(io|į|yje)"))),
    sequence(FULL_MONTH, YEAR_DIGITS),
    sequence(YEAR_DIGITS, FULL_MONTH),
  ),
  conditions: [
    {
      name: "one sentence",
      test: ({ all, get }) => {
        const month = all[get("month")?.tokens.start ?? -1];
        return !(month?.capitalised && /^\p{Lu}\p{Ll}/u.test(month.text) && all[month.index - 1]?.text === ".");
      },
      required: true,
    },
  ],
  confidence: 0.96,
  examples: [
    { text: "Kursai prasidėjo ⟦1993 m. lapkritį⟧.", value: "1993-11" },
    { text: "Statyba vyks ⟦šių metų rugsėjį⟧.", value: "2025-09" },
    { text: "Ketinta ⟦2014-ųjų balandį⟧.", value: "2014-04" },
    { text: "Konkursas skelbtas ⟦praėjusių metų liepos mėn.⟧", value: "2024-07" },
  ],
  counterExamples: [
    { text: "Liepa Kazlauskaitė ir 2016 kiti", because: "a first name" },
    { text: "Namas pastatytas 2003 m. Rugsėjį jame įsikūrė muziejus", because: "another sentence" },
  ],
});
