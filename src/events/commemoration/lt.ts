import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of commemoration events. */
export const commemorationLt = defineFrame({
  id: "commemoration/lt",
  type: "commemoration",
  language: "lt",
  verbs: [
    {
      forms: { past: "padėjo", passive: "padėt(a|os|as|i)", future: "padės" },
      object: "gėl*|vainik*|žvak*",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms: {
        past: "pagerbė|paminėjo",
        passive: "pagerbt(as|a|i|os)|paminėt(as|a|i|os)",
        future: "pagerbs|paminės",
        infinitive: "pagerbti",
      },
      object: "atminim*|žuvus*|kritus*|auk(as|ų|os)|tylos minute|trem*|sukilė*|partizan*|didvyri*|savanori*|gynėj*",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms: {
        past: "atidengė",
        passive: "atidengt(as|a|i|os)",
        future: "atidengs",
        infinitive: "atidengti",
        noun: "atidengim(as|o)",
      },
      object: "paminkl*|lent(a|os|ą)|biust*|skulptūr*|obelisk*|antkap*",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
  ],
  nouns: [
    {
      forms: "minėjim(as|o|ą|ai|us)|eisen(a|os|ą)|pagerbim(as|o)|atminimo ceremonij(a|os)|vainikų padėjim(as|o)",
      without: "jubiliej*",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    { forms: "minėjime|eisenoje", told: true, roles: { subject: "attendee", to: "honoured", object: "honoured" } },
  ],
  examples: [
    { text: "Svečiai ⟦padėjo gėlių⟧ prie paminklo." },
    { text: "Gyventojai ⟦pagerbė žuvusius⟧ tylos minute." },
    { text: "Aikštėje ⟦atidengtas paminklas⟧ poetui." },
    { text: "Kapinėse ⟦įvyko minėjimas⟧." },
    { text: "Atminimo lenta ⟦bus atidengta⟧ rugsėjo 1 d.", modality: "planned" },
    { text: "Istorinė ⟦eisena atšaukta⟧ dėl liūties.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "Paminklas stovi aikštėje.", because: "a monument that stands there" },
    { text: "Gėlių galima nusipirkti turguje.", because: "flowers for sale" },
    { text: "Vainikų niekas nepadėjo.", because: "what was not laid" },
    { text: "Apie minėjimą kalbėta daug.", because: "talk of it" },
  ],
});
