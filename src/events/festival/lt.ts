import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of festival events. */
export const festivalLt = defineFrame({
  id: "festival/lt",
  type: "festival",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "šventė|atšventė",
        passive: "švęst(as|a|os|i)|atšvęst(as|a|os)",
        present: "švenčia|švenčiam(a|as|os)",
        future: "švęs|minės|atšvęs",
        infinitive: "švęsti|atšvęsti",
      },
      object:
        "gimtadien*|miesto dieną|miesto dienas|miesto diena|šventę|šventė|užgavėn*|jonin*|rasos|atlaidus|derliaus|dien(ą|as)",
      without: "sukakt*|jubilie*|partneryst*|dešimtmet*|šimtmet*",
    },
    {
      forms: {
        past: "atidarė|paskelbė|uždarė",
        passive: "atidaryt(as|a|i|os)|uždaryt(as|a|i|os)|paskelbt(as|a)",
        future: "atidarys",
        noun: "atidarym(as|o|ą)|uždarym(as|o|ą)",
      },
      object: "mug(ė|ę|ės)|festival(is|į|io)|švent(ė|ę|ės)|jomark*|sąskryd*|karnaval*",
      without: "konkurs*|parod*",
      roles: { subject: "opener" },
    },
  ],
  nouns: [
    {
      forms:
        "festival(is|io|į|iai|ių)|mug(ė|ės|ę|ių|es)|jomark(as|o|ą)|karnaval(as|o|ą)|(miesto|gimtadienio|dienų|derliaus|rasos|krašto|bendruomenės|šeimų|dainų|sporto) švent(ė|ės|ę)|švent(ė|ės|ę|es)|(miesto|kultūros|krašto|kaimynų|šeimos|jaunimo|hanzos|europos|rajono|draugystės|amatų|bendruomenių|miestelio) dien(a|os|ų|as|ą)|gegužin(ė|ės|ę)|skryd(is|žio|į)|sąskryd(is|žio|į)|turg(us|aus|ų)|užgavėn(ės|ių|es)|jonin(ės|ių|es)|kultūros nakt(is|ies|į)|muziejų nakt(is|ies|į)|eglutės įžiebim(as|o|ą)",
      notBefore: "aikšt*|sal*|prekiautoj*",
      without: "minėjim*|atidarymo|stadion*",
    },
    {
      forms:
        "festival(yje|iuose)|mugė(je|se)|šventė(je|se)|karnavale|jomarke|(miesto|kultūros|krašto|jaunimo|hanzos|rajono) dienose|užgavėnėse",
      without: "atidarymo|jubiliejaus",
      told: true,
    },
  ],
  examples: [
    { text: "Birželį ⟦įvyko kino festivalis⟧." },
    { text: "Parke ⟦šurmuliavo amatininkų mugė⟧." },
    { text: "Miesto ⟦šventė vyks⟧ rugsėjo 9 d.", modality: "planned" },
    { text: "⟦Mugė atšaukta⟧ dėl lietaus.", modality: "cancelled" },
    { text: "Tauragė ⟦šventė gimtadienį⟧." },
    { text: "⟦Festivalis prasidėjo⟧ penktadienį." },
    { text: "⟦Kultūros naktis bus surengta⟧ rugsėjo 9 d.", modality: "planned" },
    { text: "Kaime ⟦švęstos Užgavėnės⟧." },
  ],
  counterExamples: [
    { text: "Festivalio direktorius atsistatydino.", because: "nothing is said to be held" },
    { text: "Atidarymo šventėje kalbėjo rektorius.", because: "the feast of an opening" },
    { text: "Mugės populiarios.", because: "a habit" },
    { text: "Festivalio biuras yra aikštėje.", because: "nothing is said to be held" },
  ],
});
