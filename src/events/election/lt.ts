import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of election events. */
export const electionLt = defineFrame({
  id: "election/lt",
  type: "election",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "išrinko|perrinko|rinko|išrinkome",
        passive: "išrinkt(as|a|i|os|us|ą)|perrinkt(as|a)",
        future: "rinks|išrinks",
        infinitive: "išrinkti|rinkti",
      },
      roles: { subject: "elected", object: "elected" },
    },
  ],
  nouns: [{ forms: "rinkim(ai|us|ų)|balsavim(as|o)" }],
  examples: [],
  counterExamples: [],
});
