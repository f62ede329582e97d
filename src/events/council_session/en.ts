import { defineFrame } from "../frame.ts";

/** How English releases tell of council session events. */
export const councilSessionEn = defineFrame({
  id: "council_session/en",
  type: "council_session",
  language: "en",
  verbs: [
    {
      forms: { past: "debated|sat in session" },
      object: "motion|motions|meeting of|council|councillors|draft",
      without: "conference|on television",
      roles: { subject: "speaker", by: "speaker" },
    },
  ],
  nouns: [
    {
      forms:
        "council session|session|sessions|sitting|sittings|council meeting|plenary|plenary session|extraordinary session|meeting of the council|meeting of the city council|meeting of city council",
      without: "working session|working sessions|training session|photo session",
      roles: { subject: "attendee", by: "chair" },
    },
    {
      forms: "meeting|meetings",
      object: "council|councillors|councilors|committee|board of aldermen",
      roles: { subject: "attendee", by: "chair" },
      within: 6,
    },
  ],
  examples: [],
  counterExamples: [],
});
