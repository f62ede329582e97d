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
  examples: [
    { text: "W katedrze ⟦odprawiono mszę⟧ w intencji miasta." },
    { text: "⟦Mszę odprawił biskup⟧ Jan Lis." },
    { text: "Święto ⟦zakończyło nabożeństwo⟧." },
    { text: "⟦Msza⟧ święta ⟦odbędzie się⟧ 9 maja.", modality: "planned" },
    { text: "⟦Procesja⟧ ulicami miasta ⟦została odwołana⟧.", modality: "cancelled" },
    { text: "W niedzielę ⟦odbyła się uroczysta msza⟧." },
  ],
  counterExamples: [
    { text: "Masz rację.", because: "another word" },
    { text: "Mszał jest z XVI wieku.", because: "a book" },
    { text: "Godziny mszy są w gablocie.", because: "nothing is said to be held" },
    { text: "Mszy nie odprawiono.", because: "a negated verb" },
  ],
});
