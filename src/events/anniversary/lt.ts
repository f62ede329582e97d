import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of anniversary events. */
export const anniversaryLt = defineFrame({
  id: "anniversary/lt",
  type: "anniversary",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "šventė|minėjo|paminėjo|pažymėjo|atšventė",
        passive: "paminėt(a|os|as)|pažymėt(a|os|as)|švęst(a|os|as)",
        present: "švenčia|mini|pažymi|minima|minimos|švenčiama",
        future: "minės|švęs",
        infinitive: "paminėti|atšvęsti",
      },
      object: "sukakt*|jubilie*|metin*|dešimtmet*|šimtmet*|penkmet*|metus",
      without: "gimtadien*|žuvus*|aukų|valstybės|nepriklausomyb*",
    },
  ],
  nouns: [{ forms: "jubiliej(us|aus)|sukakt(is|ies)|metin(ės|ių)|jubiliejaus minėjim(as|o)" }],
  examples: [],
  counterExamples: [],
});
