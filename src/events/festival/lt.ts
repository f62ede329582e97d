import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of festival events. */
export const festivalLt = defineFrame({
  id: "festival/lt",
  type: "festival",
  language: "lt",
  verbs: [
    {
      forms: { past: "šventė|atšventė", present: "švenčia", future: "švęs|minės" },
      object: "gimtadien*|miesto dien*|šventę|užgavėn*|jonin*",
      without: "sukakt*|jubilie*|partneryst*",
    },
  ],
  nouns: [
    {
      forms:
        "festival(is|io|į|iai|ių)|mug(ė|ės|ę|ių|es)|jomark(as|o|ą)|karnaval(as|o|ą)|miesto švent(ė|ės|ę)|gimtadienio švent(ė|ės|ę)|švent(ė|ės|ę|es)|dienų švent(ė|ės)|kultūros dien(os|ų|as)|miesto dien(os|ų|as)|skryd(is|žio|į)|turg(us|aus|ų)",
      without: "minėjim*|atidarymo",
    },
    { forms: "festivalyje|mugėje|šventėje|karnavale", without: "atidarymo", told: true },
  ],
  examples: [
    { text: "Birželį ⟦įvyko kino festivalis⟧." },
    { text: "Parke ⟦šurmuliavo amatininkų mugė⟧." },
    { text: "Miesto ⟦šventė vyks⟧ rugsėjo 9 d.", modality: "planned" },
    { text: "⟦Mugė atšaukta⟧ dėl lietaus.", modality: "cancelled" },
    { text: "Tauragė ⟦šventė gimtadienį⟧." },
    { text: "⟦Festivalis prasidėjo⟧ penktadienį." },
  ],
  counterExamples: [
    { text: "Festivalio direktorius atsistatydino.", because: "nothing is said to be held" },
    { text: "Atidarymo šventėje kalbėjo rektorius.", because: "the feast of an opening" },
    { text: "Mugės populiarios.", because: "a habit" },
    { text: "Festivalio biuras yra aikštėje.", because: "nothing is said to be held" },
  ],
});
