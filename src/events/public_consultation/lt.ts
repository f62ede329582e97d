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
  examples: [],
  counterExamples: [],
});
