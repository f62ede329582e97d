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
  examples: [
    { text: "Tarybos nariai ⟦išrinko pirmininką⟧." },
    { text: "Vicemere ⟦išrinkta Ona Beržė⟧." },
    { text: "Seniūnaičio ⟦rinkimai įvyko⟧ kovo 3 d." },
    { text: "2018 metais meru ⟦išrinktas Jonas Girnius⟧." },
    { text: "⟦Rinkimai vyks⟧ birželio 9 d.", modality: "planned" },
    { text: "⟦Rinkimai atšaukti⟧.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "Rinkimų įstatymas sudėtingas.", because: "the law on elections" },
    { text: "Pirmininkas neišrinktas.", because: "a negated verb" },
    { text: "Jis kalbėjo apie rinkimų rezultatus.", because: "talk of it" },
    { text: "Ar rinkimai vyks?", because: "a question tells nothing" },
  ],
});
