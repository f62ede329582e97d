import { defineFrame } from "../frame.ts";

/** How Polish releases tell of public consultation events. */
export const publicConsultationPl = defineFrame({
  id: "public_consultation/pl",
  type: "public_consultation",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "konsultowa(ł|ła|li)|zapyta(ł|ła|li)|głosowa(li|ło)|odda(li|no)",
        impersonal: "skonsultowano|zapytano",
      },
      object: "mieszkań*|ankiet*|głos*",
      without: "hołd*|do użytku|rad(a|y)|radn*",
      roles: { subject: "organizer" },
    },
  ],
  nouns: [
    {
      forms:
        "konsultacj(e|i|ach|ami) społeczn(e|ych|ymi)|konsultacj(e|i|ach)|ankiet(a|y|ę|ie)|referendum|głosowani(e|a|u) (na|nad|w|mieszkańców)|budżet(u|) obywatelsk(i|iego)|spotkani(e|a) z mieszkańcami|debat(a|y) publiczn(a|ej)|zbieranie opinii",
      roles: { subject: "participant" },
    },
  ],
  examples: [],
  counterExamples: [],
});
