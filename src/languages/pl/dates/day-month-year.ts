import { capture, glued, notFollowedBy, number, oneOf, optional, sequence, token } from "../../../engine/pattern.ts";
import { SHORT_TEXT } from "../../shared/dates/short-text.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { DAY, DIGIT_DAY, FULL_MONTH, MONTH, ORDINAL_DAY, YEAR } from "./parts.ts";

const NOTHING_AFTER = notFollowedBy(
  oneOf(
    token("a word", "word", () => true),
    token("a number", "number", () => true),
    token("a symbol", "symbol", ({ text }) => text !== "." && text !== "," && text !== ")"),
  ),
);

/** "7 maja 2014 r.", "pierwszego maja", "18-go lutego br.", "5 maj 2015"; also "maj 5" as in headings. */
export const dayMonthYear = writtenDate({
  id: "pl/dates/day-month-year",
  pattern: oneOf(
    sequence(ORDINAL_DAY, FULL_MONTH, capture("shortYear", number(0, 99, 2)), NOTHING_AFTER),
    sequence(DIGIT_DAY, MONTH, optional(YEAR)),
    sequence(DAY, FULL_MONTH, optional(YEAR)),
    sequence(SHORT_TEXT, DAY, MONTH, optional(YEAR)),
    sequence(FULL_MONTH, DAY, optional(YEAR)),
    sequence(SHORT_TEXT, MONTH, DAY, optional(YEAR)),
    sequence(DAY, glued, "-", glued, MONTH, optional(glued), "-", glued, YEAR),
  ),
  confidence: 0.97,
  examples: [
    { text: "Dnia ⟦7 maja 2014 roku⟧ rada przyjęła plan.", value: "2014-05-07" },
    { text: "Umowę podpisano ⟦3 października 2011 r.⟧", value: "2011-10-03" },
    { text: "Zebranie odbyło się ⟦12 lutego br.⟧ w świetlicy.", value: "2025-02-12" },
    { text: "Remont rozpoczął się ⟦20 sierpnia ub.r.⟧", value: "2024-08-20" },
    { text: "Otwarcie nastąpi ⟦dwudziestego piątego czerwca⟧.", value: "2025-06-25" },
    { text: "Festyn zaplanowano na ⟦1-go maja⟧.", value: "2025-05-01" },
    { text: "Jarmark odbył się ⟦14 grudnia⟧.", value: "2024-12-14" },
    { text: "Termin: ⟦5 wrz. 2016⟧", value: "2016-09-05" },
  ],
  counterExamples: [
    { text: "Siedziba: ul. 3 Maja 15", because: "a street named after a date" },
    { text: "Umowę podpisano 31 lutego 2016 r.", because: "no such day" },
  ],
});
