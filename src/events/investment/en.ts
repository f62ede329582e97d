import { defineFrame } from "../frame.ts";

/** How English releases tell of investment events. */
export const investmentEn = defineFrame({
  id: "investment/en",
  type: "investment",
  language: "en",
  verbs: [
    {
      forms: {
        past: "began|started|completed|finished|broke ground|launched",
        present: "begins",
        infinitive: "begin|start|complete",
      },
      dated: true,
      object:
        "construction|renovation|works|building works|reconstruction|refurbishment|modernisation|modernization|groundworks|road works|building of|redevelopment",
      without: "cooperation",
      roles: { subject: "investor", by: "contractor" },
    },
    {
      forms: {
        past: "built|renovated|rebuilt|modernised|modernized|purchased|bought|announced|allocated|secured|invested|awarded|won",
        infinitive: "build|renovate|rebuild|invest",
      },
      object: "million|eur|euro|euros|zloty|pln|€|tender|contractor|funding|grant|crossing|grants",
      without: "prize|medal|title|scholarship",
      roles: { subject: "investor", by: "contractor" },
    },
    {
      forms: { past: "laid the foundation stone|laid the cornerstone|turned the first sod" },
      roles: { subject: "investor", by: "contractor" },
    },
  ],
  nouns: [],
  examples: [],
  counterExamples: [],
});
