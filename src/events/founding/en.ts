import { defineFrame } from "../frame.ts";

/** How English releases tell of founding events. */
export const foundingEn = defineFrame({
  id: "founding/en",
  type: "founding",
  language: "en",
  verbs: [
    {
      forms: {
        past: "founded|established|created|set up|formed|constituted",
        infinitive: "found|establish|create|set up",
        noun: "founding|establishment|setting up|creation",
      },
      object:
        "parliament|youth council|body|library|choir|orchestra|theatre|newspaper|gallery|hospital|committee|association|foundation|union|network|club|organisation|organization|society|council of youth|youth council|chamber|working group|commission|institute|university|company|league|task force|centre|center|board|school|museum",
      without: "contacts|connections|relations|cooperation|opportunit*|conditions|jobs",
      roles: { subject: "founder", by: "founder" },
    },
  ],
  nouns: [],
  examples: [
    { text: "The association ⟦was founded⟧ in 1998." },
    { text: "The council ⟦set up a committee⟧ on sport." },
    { text: "Residents ⟦formed a society⟧ of railway lovers." },
    { text: "A foundation ⟦was established⟧ in May 2010." },
    { text: "A youth council ⟦will be created⟧ in September.", modality: "planned" },
    { text: "The towns ⟦created a network⟧ of museums." },
  ],
  counterExamples: [
    { text: "The programme created jobs.", because: "jobs are no body" },
    { text: "Contacts were established.", because: "contacts are no body" },
    { text: "No committee was set up.", because: "a negated verb" },
    { text: "The association is active.", because: "a state" },
  ],
});
