import type { DateModifier } from "../../../dates/date-pack.ts";

/** English words before a date that change what it means. */
export const MODIFIERS: readonly DateModifier[] = [
  {
    id: "en/dates/modifiers/late",
    side: "before",
    meaning: "late",
    forms:
      "late|late in|at the end of|the end of|end of|later|later in|end|the latter part of|in late|toward the end of|towards the end of",
    examples: [
      { text: "The contest was called in ⟦late November 2013⟧.", value: "2013-11" },
      { text: "The plan was ready at ⟦the end of 2024⟧.", value: "2024" },
    ],
    counterExamples: [],
  },
  {
    id: "en/dates/modifiers/early",
    side: "before",
    meaning: "early",
    forms:
      "early|early in|at the beginning of|the beginning of|beginning of|the start of|start of|earlier|earlier in|in early|at the start of|early-",
    examples: [{ text: "Work will start in ⟦early May⟧.", value: "2025-05" }],
    counterExamples: [],
  },
  {
    id: "en/dates/modifiers/middle",
    side: "before",
    meaning: "middle",
    forms: "mid|mid-|in the middle of|the middle of|middle of|mid–",
    examples: [{ text: "The fair will open in ⟦mid-May⟧.", value: "2025-05" }],
    counterExamples: [],
  },
  {
    id: "en/dates/modifiers/first-half",
    side: "before",
    meaning: "firstHalf",
    forms: "the first half of|first half of",
    examples: [{ text: "The drive will be held in ⟦the first half of May⟧.", value: "2025-05-01/2025-05-15" }],
    counterExamples: [],
  },
  {
    id: "en/dates/modifiers/second-half",
    side: "before",
    meaning: "secondHalf",
    forms: "the second half of|second half of|the latter half of",
    examples: [{ text: "The show will open in ⟦the second half of April⟧.", value: "2025-04-16/2025-04-30" }],
    counterExamples: [],
  },
  {
    id: "en/dates/modifiers/around",
    side: "before",
    meaning: "approximate",
    forms: "around|circa|c.|ca.|approximately|roughly",
    examples: [
      { text: "The manor was built ⟦circa 1830⟧.", value: "1830~" },
      { text: "The oldest boats were built ⟦around the 1920s⟧.", value: "192X" },
    ],
    counterExamples: [],
  },
  {
    id: "en/dates/modifiers/since",
    side: "before",
    meaning: "since",
    forms: "since|from|as of|starting|starting from|ever since|effective|dating from|starting on|as from",
    examples: [
      { text: "They have worked together ⟦since 1958⟧.", value: "1958/.." },
      { text: "New rates apply ⟦from 1 February 2024⟧.", value: "2024-02-01/.." },
    ],
    counterExamples: [],
  },
  {
    id: "en/dates/modifiers/after",
    side: "before",
    meaning: "after",
    forms: "after|shortly after|soon after",
    examples: [{ text: "The plant closed ⟦after 1990⟧.", value: "1990/.." }],
    counterExamples: [],
  },
  {
    id: "en/dates/modifiers/until",
    side: "before",
    meaning: "until",
    forms: "by|until|till|up to|no later than|not later than|up until|through|on or before|at the latest by",
    examples: [{ text: "Offers may be sent ⟦by July 2⟧.", value: "../2025-07-02" }],
    counterExamples: [],
  },
  {
    id: "en/dates/modifiers/before",
    side: "before",
    meaning: "before",
    forms: "before|prior to|shortly before|ahead of",
    examples: [{ text: "The palace stood here ⟦before 1945⟧.", value: "../1945" }],
    counterExamples: [],
  },
];
