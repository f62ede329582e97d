import { defineFrame } from "../frame.ts";

/** How English releases tell of festival events. */
export const festivalEn = defineFrame({
  id: "festival/en",
  type: "festival",
  language: "en",
  verbs: [],
  nouns: [
    {
      forms:
        "festival|fair|fairs|carnival|fete|fête|feast day|market|christmas market|days of|city days|town days|street party|parade|harvest festival|days in",
      without: "job market|labour market|market square|market hall|market town",
    },
  ],
  examples: [],
  counterExamples: [],
});
