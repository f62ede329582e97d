import { defineFrame } from "../frame.ts";

/** How English releases tell of meeting events. */
export const meetingEn = defineFrame({
  id: "meeting/en",
  type: "meeting",
  language: "en",
  verbs: [
    {
      forms: { past: "met", present: "meets", infinitive: "meet" },
      without: "requirement*|criteria|needs|target*|deadline|expectation*|demand|standards|budget",
      orPerson: true,
      orCity: true,
      object:
        "with|mayor|minister|ambassador|delegation|president|representatives|officials|guests|leaders|students|residents",
      roles: { subject: "guest", object: "host", with: "host" },
    },
    {
      forms: { past: "held talks|had talks|exchanged views" },
      roles: { subject: "attendee", with: "attendee" },
    },
  ],
  nouns: [
    {
      forms:
        "meeting|meetings|talks|working session|working sessions|roundtable|round table|consultations|working meeting",
      without: "council meeting|city council|town council|municipal council|next meeting of the council|public meeting",
      roles: { subject: "attendee", object: "attendee", of: "host", by: "attendee", inviter: "inviter", with: "guest" },
    },
  ],
  examples: [],
  counterExamples: [],
});
