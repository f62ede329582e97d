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
  examples: [
    { text: "A scientific ⟦conference took place⟧ in Leeds." },
    { text: "The economic ⟦forum was held⟧ on 4 May." },
    { text: "The mayor ⟦attended a congress⟧ of cities." },
    { text: "The ⟦conference will be held⟧ on 9 June.", modality: "planned" },
    { text: "The ⟦seminar was cancelled⟧.", modality: "cancelled" },
    { text: "The ⟦summit opened with⟧ a speech." },
  ],
  counterExamples: [
    { text: "A press conference was held.", because: "a press conference" },
    { text: "The conference room is on the ground floor.", because: "a room" },
    { text: "Conferences are useful.", because: "an opinion" },
    { text: "The forum on our website is open.", because: "nothing is said to be held" },
  ],
});
