import { capture, notFollowedBy, oneOf, precededBy, sequence, token, words } from "../../../engine/pattern.ts";
import { writtenDate } from "../../shared/dates/written-date.ts";
import { FULL_MONTH } from "./parts.ts";

const BEFORE = new Set(
  "in since by until till from of early late mid during through throughout to before after for around - – and between every last end beginning middle start".split(
    " ",
  ),
);
/** Months that are no first name and no verb. */
const CLEAR = capture(
  "month",
  words([
    ["january"],
    ["february"],
    [],
    [],
    [],
    [],
    ["july"],
    [],
    ["september"],
    ["october"],
    ["november"],
    ["december"],
  ]),
);
const SHORT = capture(
  "month",
  words([["jan."], ["feb."], [], [], [], [], [], ["aug."], ["sept."], ["oct."], ["nov."], ["dec."]]),
);
const NAME = token("a surname", "capitalised", ({ text }) => /^[A-Z][a-z]+$/.test(text));

/** "That November", "the following May": in the year last spoken of, or the one behind it. */
const BACK = capture("yearOffset", words([[], [], [], [], ["that", "that same", "the same"], []]));

/** A month alone: "in May", "since January"; the clause tells the year. */
export const month = writtenDate({
  id: "en/dates/month",
  pattern: oneOf(
    sequence(
      precededBy("preposition", (before) => BEFORE.has(before.lower)),
      FULL_MONTH,
      notFollowedBy(NAME),
    ),
    sequence(BACK, FULL_MONTH, notFollowedBy(NAME)),
    CLEAR,
    SHORT,
  ),
  conditions: [
    {
      name: "written as a month",
      test: ({ all, tokens }) =>
        all[tokens.start]?.capitalised === true ||
        (all[tokens.start]?.lower !== "may" && all[tokens.start]?.lower !== "march") ||
        all.length < 8,
      required: true,
    },
  ],
  confidence: 0.85,
  examples: [
    { text: "The contract was signed in ⟦February⟧.", value: "2025-02" },
    { text: "The gallery was opened in ⟦November⟧.", value: "2024-11" },
    { text: "The library will open in ⟦October⟧.", value: "2025-10" },
    { text: "The towns were twinned in 2006, and ⟦that November⟧ a slate was unveiled.", value: "2006-11" },
  ],
  counterExamples: [
    { text: "The prize went to April Jones of Leeds", because: "a first name" },
    { text: "They may march on", because: "verbs" },
  ],
});
