import { defineFrame } from "../frame.ts";

/** How English releases tell of public consultation events. */
export const publicConsultationEn = defineFrame({
  id: "public_consultation/en",
  type: "public_consultation",
  language: "en",
  verbs: [
    {
      forms: { past: "consulted|surveyed|polled", infinitive: "consult", present: "consult" },
      object: "residents|citizens|public|inhabitants|locals|people",
      roles: { subject: "organizer" },
    },
  ],
  nouns: [
    {
      forms:
        "public consultation|public consultations|consultation with residents|survey|referendum|public hearing|public meeting|opinion poll|petition|participatory budget vote",
      roles: { subject: "participant" },
    },
  ],
  examples: [],
  counterExamples: [],
});
