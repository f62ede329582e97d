import { defineFrame } from "../frame.ts";

/** How English releases tell of concert events. */
export const concertEn = defineFrame({
  id: "concert/en",
  type: "concert",
  language: "en",
  verbs: [
    {
      forms: { past: "performed|played|sang", infinitive: "perform|play|sing" },
      object:
        "orchestra|choir|band|singer|concert|music|songs|song|ensemble|soloist|anthem|quartet|violinist|pianist|arias|works by|stage",
      without: "role|part in|match|game|football|played host|played a key|played an important",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
  ],
  nouns: [
    {
      forms: "concert|concerts|recital|gig|concert programme",
      notBefore: "hall",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
  ],
  examples: [],
  counterExamples: [],
});
