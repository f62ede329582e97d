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
  examples: [
    { text: "A ⟦concert⟧ by the orchestra ⟦was held⟧ in the square." },
    { text: "The choir ⟦performed songs⟧ on Saturday." },
    { text: "A local band ⟦played on the main stage⟧." },
    { text: "The ⟦concert will take place⟧ on 9 May.", modality: "planned" },
    { text: "The ⟦concert was cancelled⟧ because of the storm.", modality: "cancelled" },
    { text: "The evening ⟦ended with a concert⟧." },
  ],
  counterExamples: [
    { text: "The Concert Hall is closed for repairs.", because: "a building" },
    { text: "The team played a match in Leeds.", because: "a match has its own type" },
    { text: "She played an important role.", because: "a part that is played" },
    { text: "Tickets for concerts are cheap.", because: "nothing is said to be held" },
  ],
});
