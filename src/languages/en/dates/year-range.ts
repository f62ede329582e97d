import { capture, glued, number, oneOf, optional, sequence } from "../../../engine/pattern.ts";
import { DASH, YEAR_DIGITS } from "../../shared/dates/digits.ts";
import { yearRange as shape } from "../../shared/dates/year-range.ts";

const FULL_END = capture("yearEnd", number(1000, 2199, 4));
const SHORT_END = capture("yearEnd", number(0, 99, 2));

/** "2008-2009", "1914–18", "from 2019 to 2023", "between 1931 and 1934", "2024/25". */
export const yearRange = shape({
  id: "en/dates/year-range",
  pattern: oneOf(
    sequence(optional("from"), YEAR_DIGITS, oneOf(DASH, "to", "through", "until"), FULL_END),
    sequence(YEAR_DIGITS, glued, oneOf(DASH, "/"), glued, oneOf(FULL_END, SHORT_END)),
    sequence("between", YEAR_DIGITS, "and", FULL_END),
  ),
  conditions: [
    {
      name: "not a longer number, not a month",
      test: ({ all, tokens, get }) => {
        const next = all[tokens.end];
        const first = all[tokens.start];
        const before = all[tokens.start - 1];
        const goesOn = next !== undefined && !next.spaced && /^(?:[-/–?]|\d)/.test(next.text);
        const month =
          get("yearEnd")?.text.length === 2 && (get("yearEnd")?.number ?? 0) <= (get("year")?.number ?? 0) % 100;
        return !month && !goesOn && !(first && !first.spaced && before && /[-/.\d]/.test(before.text));
      },
      required: true,
    },
  ],
  confidence: 0.95,
  examples: [
    { text: "The road was rebuilt in ⟦2011-2013⟧.", value: "2011/2013" },
    { text: "The plan for ⟦2021–2027⟧ is ready.", value: "2021/2027" },
    { text: "It was built ⟦between 1925 and 1928⟧.", value: "1925/1928" },
    { text: "The season ⟦2023/24⟧ was long.", value: "2023/2024" },
  ],
  counterExamples: [
    { text: "The score was 2013-2011", because: "the years do not rise" },
    { text: "tel. 2011-2013-44", because: "a longer number" },
  ],
});
