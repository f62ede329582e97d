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
  examples: [
    { text: "A ⟦public consultation was held⟧ in May." },
    { text: "Residents ⟦were consulted⟧ about the park." },
    { text: "The ⟦survey will begin⟧ on 9 May.", modality: "planned" },
    { text: "A ⟦referendum took place⟧ on 3 March 2013." },
    { text: "A ⟦public hearing was held⟧ in Leeds." },
    { text: "The ⟦public consultation was cancelled⟧.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "The survey can be downloaded.", because: "nothing is said to be held" },
    { text: "Residents may send comments.", because: "an offer" },
    { text: "Consultation is important.", because: "an opinion" },
    { text: "The doctor was consulted.", because: "a doctor" },
  ],
});
