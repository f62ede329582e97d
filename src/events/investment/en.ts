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
  examples: [
    { text: "⟦Construction⟧ of the school ⟦began⟧ in March 2019." },
    { text: "The city ⟦renovated⟧ the library for 2 million euros." },
    { text: "The mayor ⟦laid the foundation stone⟧ of the hall." },
    { text: "⟦Works will begin⟧ on 9 May 2026.", modality: "planned" },
    { text: "The town ⟦secured a grant⟧ for buses." },
    { text: "The ⟦reconstruction⟧ of the square ⟦was completed⟧ in 2015." },
  ],
  counterExamples: [
    { text: "Construction is expensive.", because: "an opinion" },
    { text: "No grant was awarded.", because: "a negated verb" },
    { text: "The band was built on friendship.", because: "a figure of speech" },
    { text: "The club won the cup.", because: "a match has its own type" },
  ],
});
