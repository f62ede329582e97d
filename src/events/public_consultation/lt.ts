import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of public consultation events. */
export const publicConsultationLt = defineFrame({
  id: "public_consultation/lt",
  type: "public_consultation",
  language: "lt",
  verbs: [
    {
      forms: { past: "apklausė|konsultavosi", passive: "apklaust(i|a)", future: "apklaus|konsultuosis" },
      object: "gyvento*|miestieči*|visuomen*",
      roles: { subject: "organizer" },
    },
  ],
  nouns: [
    {
      forms:
        "apklaus(a|os|ą|ų)|viešas(is|) svarstym(as)|viešo svarstymo|viešojo svarstymo|viešąjį svarstymą|viešas svarstymas|referendum(as|o|ą)|viešosios konsultacijos|viešųjų konsultacijų|konsultacij(os|ų) su (gyventojais|visuomene)|peticij(a|os|ą)",
      roles: { subject: "participant" },
    },
  ],
  examples: [
    { text: "Gegužę ⟦surengta gyventojų apklausa⟧." },
    { text: "⟦Įvyko viešas svarstymas⟧ dėl parko." },
    { text: "⟦Apklausa prasidės⟧ gegužės 9 d.", modality: "planned" },
    { text: "2013 m. kovo 3 d. ⟦įvyko referendumas⟧." },
    { text: "Gyventojai ⟦apklausti⟧ dėl aikštės." },
    { text: "⟦Viešas svarstymas atšauktas⟧.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "Anketą galima atsisiųsti.", because: "nothing is said to be held" },
    { text: "Gyventojai gali teikti siūlymus.", because: "an offer" },
    { text: "Nuomonė svarbi.", because: "an opinion" },
    { text: "Apklausa neįvyko.", because: "what did not take place" },
  ],
});
