import { defineFrame } from "../frame.ts";

/** How Polish releases tell of religious service events. */
export const religiousServicePl = defineFrame({
  id: "religious_service/pl",
  type: "religious_service",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "odprawi(ł|ła|li)|przewodniczy(ł|li)|koncelebrowa(ł|li)|celebrowa(ł|li)|poświęci(ł|li)",
        impersonal: "odprawiono",
        passive: "odprawion(a|e|o)|celebrowan(a|e)",
        future: "odprawi|odprawią|poprowadzi",
      },
      object: "msz*|nabożeństw*|eucharysti*|liturgi*|procesj*",
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
  ],
  nouns: [
    {
      forms:
        "msz(a|y|ę|ą)|nabożeństw(o|a|em)|eucharysti(a|i|ę)|procesj(a|i|ę)|modlitw(a|y|ę) (ekumeniczna|ekumenicznej|za)|rezurekcj(a|i)",
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
  ],
  examples: [],
  counterExamples: [],
});
