import { defineFrame } from "../frame.ts";

/** How English releases tell of conference events. */
export const conferenceEn = defineFrame({
  id: "conference/en",
  type: "conference",
  language: "en",
  verbs: [],
  nouns: [
    {
      forms: "conference|conferences|forum|congress|seminar|seminars|symposium|summit|panel discussion|convention",
      without: "press",
      notBefore: "hall|room|centre|center",
      roles: { subject: "speaker", of: "organizer", by: "organizer" },
    },
  ],
  examples: [],
  counterExamples: [],
});
