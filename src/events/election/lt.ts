import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of election events. */
export const electionLt = defineFrame({
  id: "election/lt",
  type: "election",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "išrinko|perrinko|rinko|išrinkome|išsirinko",
        passive: "išrinkt(as|a|i|os|us|ą)|perrinkt(as|a|i)",
        future: "rinks|išrinks",
        infinitive: "išrinkti|rinkti",
      },
      without: "nugalėtoj*|geriaus*|gražiaus*|laureat*|paraš*|lėš*|atliek*|projektus|vard(as|ą)|šiukšl*|grybus|uogas",
      roles: { subject: "elected", object: "elected" },
    },
    {
      forms: { past: "laimėjo", future: "laimės" },
      object: "rinkim*",
      roles: { subject: "elected" },
    },
  ],
  nouns: [
    { forms: "rinkim(ai|us|ų)|balsavim(as|o)", without: "biudžet*|projekt*|konkurs*" },
    { forms: "rinkimuose", told: true, roles: { subject: "elected" } },
  ],
  examples: [
    { text: "Tarybos nariai ⟦išrinko pirmininką⟧." },
    { text: "Vicemere ⟦išrinkta Ona Beržė⟧." },
    { text: "Seniūnaičio ⟦rinkimai įvyko⟧ kovo 3 d." },
    { text: "2018 metais meru ⟦išrinktas Jonas Girnius⟧." },
    { text: "⟦Rinkimai vyks⟧ birželio 9 d.", modality: "planned" },
    { text: "⟦Rinkimai atšaukti⟧.", modality: "cancelled" },
    { text: "Antrajame ture ⟦rinkimus laimėjo⟧ Jonas Girnius." },
  ],
  counterExamples: [
    { text: "Rinkimų įstatymas sudėtingas.", because: "the law on elections" },
    { text: "Pirmininkas neišrinktas.", because: "a negated verb" },
    { text: "Jis kalbėjo apie rinkimų rezultatus.", because: "talk of it" },
    { text: "Ar rinkimai vyks?", because: "a question tells nothing" },
    { text: "Vaikai rinko šiukšles parke.", because: "rubbish that is collected" },
  ],
});
