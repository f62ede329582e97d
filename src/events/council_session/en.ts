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
  examples: [
    { text: "The ⟦council session was held⟧ on Thursday." },
    { text: "A ⟦meeting of the city council took place⟧ on 4 March." },
    { text: "The ⟦next session⟧ of the council ⟦has been called for⟧ 9 May.", modality: "planned" },
    { text: "The ⟦council meeting⟧ on 3 June ⟦was cancelled⟧.", modality: "cancelled" },
    { text: "The motion was debated at Monday's ⟦meeting of the town council⟧." },
    { text: "The ⟦next meeting of the council takes place⟧ on 9 June.", modality: "planned" },
  ],
  counterExamples: [
    { text: "A training session was held.", because: "a training session" },
    { text: "The council has 21 members.", because: "a council is only named" },
    { text: "Sessions are streamed online.", because: "nothing is said to be held" },
    { text: "The band held a photo session.", because: "a photo session" },
  ],
});
