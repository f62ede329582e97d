import { capture, glued, number, oneOf, optional, sequence } from "../../../engine/pattern.ts";
import { DASH, YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { yearRange as shape } from "../../shared/dates/year-range.ts";

const FULL_END = capture("yearEnd", number(1000, 2199, 4));
const SHORT_END = capture("yearEnd", number(0, 99, 2));
const ENDING = optional(glued, "-", glued, "ųjų|aisiais|uosius|ieji|iesiems");
const TAIL = oneOf("m.", "m", "met(ai|ų|ams|us|ais|uose)");

/** "2015–2020 m.", "1980–1982 metais", "nuo 2019 iki 2023 m.", "2024/2025 mokslo metai". */
export const yearRange = shape({
  id: "lt/dates/year-range",
  pattern: oneOf(
    sequence(YEAR_DIGITS, oneOf("-", "–"), oneOf(FULL_END, SHORT_END), optional("m."), "mokslo", TAIL),
    sequence(YEAR_DIGITS, ENDING, DASH, FULL_END, ENDING, optional(TAIL)),
    sequence(YEAR_DIGITS, glued, DASH, glued, SHORT_END, TAIL),
    sequence(YEAR_DIGITS, glued, "/", glued, oneOf(FULL_END, SHORT_END), optional(optional("mokslo"), TAIL)),
    sequence("nuo", YEAR_DIGITS, optional(TAIL), ENDING, "iki", FULL_END, optional(TAIL), ENDING),
    sequence("tarp", YEAR_DIGITS, optional(TAIL), ENDING, "ir", FULL_END, optional(TAIL), ENDING),
  ),
  conditions: [
    {
      name: "not a longer number",
      test: ({ all, tokens }) => {
        const next = all[tokens.end];
        const first = all[tokens.start];
        const before = all[tokens.start - 1];
        const goesOn = next !== undefined && !next.spaced && /^(?:[-/–]|\d)/.test(next.text);
        return !goesOn && !(first && !first.spaced && before && /[-/.\d]/.test(before.text));
      },
      required: true,
    },
  ],
  confidence: 0.95,
  examples: [
    { text: "Gatvė tvarkyta ⟦2011–2013 m.⟧", value: "2011/2013" },
    { text: "Planas ⟦2021-2027 metams⟧ parengtas.", value: "2021/2027" },
    { text: "Statyba vyko ⟦nuo 1925 iki 1928 m.⟧", value: "1925/1928" },
    { text: "Klasės atidarytos ⟦2024–2025 mokslo metais⟧.", value: "2024/2025" },
  ],
  counterExamples: [
    { text: "Rungtynės 2013–2011", because: "the years do not rise" },
    { text: "tel. 2011-2013-44", because: "a longer number" },
  ],
});
