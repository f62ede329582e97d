import { capture, glued, number, oneOf, optional, sequence } from "../../../engine/pattern.ts";
import { DASH, YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { yearRange as shape } from "../../shared/dates/year-range.ts";

const FULL_END = capture("yearEnd", number(1000, 2199, 4));
const SHORT_END = capture("yearEnd", number(0, 99, 2));
const TAIL = optional(oneOf("r.", "roku", "r"));

/** "w latach 2003-2006", "na lata 2021–2027", "w l. 1990-95", "od 2019 do 2023 r.", "sezon 2023/24". */
export const yearRange = shape({
  id: "pl/dates/year-range",
  pattern: oneOf(
    sequence(YEAR_DIGITS, oneOf(DASH, "do"), FULL_END, TAIL),
    sequence(YEAR_DIGITS, glued, "/", glued, FULL_END, TAIL),
    sequence(
      oneOf("lata", "latach", "lat", "l.", "sezon", "sezonie", "sezonu", "okresie", "okres"),
      YEAR_DIGITS,
      oneOf(DASH, "/"),
      oneOf(FULL_END, SHORT_END),
      TAIL,
    ),
    sequence("między", YEAR_DIGITS, optional("rokiem"), "a", FULL_END, optional(oneOf("r.", "rokiem"))),
    sequence("między", "rokiem", YEAR_DIGITS, "a", FULL_END),
    sequence(YEAR_DIGITS, glued, DASH, glued, SHORT_END, oneOf("r.", "roku")),
  ),
  conditions: [
    {
      name: "not a longer number",
      test: ({ all, tokens }) => {
        const next = all[tokens.end];
        const before = all[tokens.start - 1];
        const first = all[tokens.start];
        const goesOn = next !== undefined && !next.spaced && /^(?:[-/–]|\d)/.test(next.text);
        return !goesOn && !(first && !first.spaced && before && /[-/.\d]/.test(before.text));
      },
      required: true,
    },
  ],
  confidence: 0.95,
  examples: [
    { text: "Przebudowę prowadzono w ⟦latach 2011-2013⟧.", value: "2011/2013" },
    { text: "Strategia na ⟦lata 2021–2027⟧ jest gotowa.", value: "2021/2027" },
    { text: "Działał tam w ⟦l. 1990-95⟧.", value: "1990/1995" },
    { text: "Budowa trwała ⟦między 1925 a 1928 rokiem⟧.", value: "1925/1928" },
  ],
  counterExamples: [
    { text: "Zagrano 2013-2011", because: "the years do not rise" },
    { text: "tel. 2011-2013-44", because: "a longer number" },
  ],
});
