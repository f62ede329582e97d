import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of commemoration events. */
export const commemorationLt = defineFrame({
  id: "commemoration/lt",
  type: "commemoration",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "padėjo|uždegė|įžiebė|nešė",
        passive: "padėt(a|os|as|i)|uždegt(a|os|as|i)|įžiebt(a|os|as|i)|dedamos",
        present: "padeda",
        future: "padės|uždegs|įžiebs",
        infinitive: "padėti|uždegti",
      },
      object: "gėl*|vainik*|žvak*|žvakut*|puokšt*",
      without: "eglut*|eglę|advent*",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms: {
        past: "pagerbė|paminėjo|prisiminė|nusilenkė|lenkėsi|atidavė pagarbą",
        passive: "pagerbt(as|a|i|os)|paminėt(as|a|i|os)|prisimint(as|a|i|os)",
        future: "pagerbs|paminės|prisimins",
        infinitive: "pagerbti|paminėti|prisiminti",
      },
      object:
        "atminim*|žuvus*|kritus*|auk(as|ų|os|oms)|tylos minute|tylos minutė|trem*|sukilė*|partizan*|didvyri*|savanori*|gynėj*|mirus*|anapil*|nužudyt*|nukankint*|holokaust*|knygneš*|kapus|kapų|kapą|signatar*|laisvės kovų|laisvės kovotojus",
      without: "medal*|premij*|padėk*",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms: {
        past: "atidengė|perlaidojo",
        passive: "atidengt(as|a|i|os)|perlaidot(as|a|i|os)",
        present: "atidengia|atidengiam(as|a)",
        future: "atidengs|perlaidos",
        infinitive: "atidengti|perlaidoti",
        noun: "atidengim(as|o|ą)|perlaidojim(as|o)",
      },
      object:
        "paminkl*|lent(a|os|ą|as)|biust*|skulptūr*|obelisk*|antkap*|stel(a|ą|os)|kryži*|koplytstulp*|stogastulp*|akmuo|akmen*|bareljef*|statul*|memorial*|palaik*|ženkl(as|ą)|suoliuk*",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
  ],
  nouns: [
    {
      forms:
        "minėjim(as|o|ą|ai|us)|eisen(a|os|ą)|pagerbim(as|o|ą)|atminimo (ceremonija|ceremonijos|valanda|valandos|vakaras|vakaro|renginys|renginio|akcija|akcijos|popietė|popietės)|(vainikų|gėlių) padėjim(as|o)|tylos minut(ė|ės)|gedulo ir vilties dien(a|os)|holokausto aukų (atminimo |)dien(a|os)",
      without: "jubiliej*",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms: "minėjime|eisenoje|pagerbime|atminimo (ceremonijoje|valandoje|vakare|renginyje|popietėje)",
      without: "jubiliej*",
      told: true,
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
  ],
  examples: [
    { text: "Svečiai ⟦padėjo gėlių⟧ prie paminklo." },
    { text: "Gyventojai ⟦pagerbė žuvusius⟧ tylos minute." },
    { text: "Aikštėje ⟦atidengtas paminklas⟧ poetui." },
    { text: "Kapinėse ⟦įvyko minėjimas⟧." },
    { text: "Atminimo lenta ⟦bus atidengta⟧ rugsėjo 1 d.", modality: "planned" },
    { text: "Istorinė ⟦eisena atšaukta⟧ dėl liūties.", modality: "cancelled" },
    { text: "Prie partizanų kapų ⟦uždegtos žvakutės⟧." },
    { text: "⟦Pagerbtas⟧ 1941 metų ⟦tremtinių atminimas⟧." },
  ],
  counterExamples: [
    { text: "Paminklas stovi aikštėje.", because: "a monument that stands there" },
    { text: "Gėlių galima nusipirkti turguje.", because: "flowers for sale" },
    { text: "Vainikų niekas nepadėjo.", because: "what was not laid" },
    { text: "Apie minėjimą kalbėta daug.", because: "talk of it" },
    { text: "Ant eglutės uždegtos žvakutės.", because: "a Christmas tree" },
  ],
});
