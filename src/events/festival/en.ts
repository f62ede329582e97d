import { defineFrame } from "../frame.ts";

/** How English releases tell of festival events. */
export const festivalEn = defineFrame({
  id: "festival/en",
  type: "festival",
  language: "en",
  verbs: [],
  nouns: [
    { forms: "days|week", capital: true, city: true, without: "working days" },
    {
      forms:
        "festival|fair|fairs|carnival|fete|fête|feast day|market|christmas market|days of|city days|town days|street party|parade|harvest festival",
      without: "job market|labour market|market square|market hall|market town",
    },
  ],
  examples: [],
  counterExamples: [],
});
