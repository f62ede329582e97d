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
        "committee|association|foundation|union|network|club|organisation|organization|society|council of youth|youth council|chamber|working group|commission|institute|university|company|league|task force|centre|center|board|school|museum",
      without: "contacts|connections|relations|cooperation|opportunit*|conditions|jobs",
      roles: { subject: "founder", by: "founder" },
    },
  ],
  nouns: [],
  examples: [],
  counterExamples: [],
});
