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
      notBefore: "room|rooms|place|point|agenda",
      without: "council meeting|city council|town council|municipal council|next meeting of the council|public meeting",
      roles: { subject: "attendee", object: "attendee", of: "host", by: "attendee", inviter: "inviter", with: "guest" },
    },
  ],
  examples: [
    { text: "The mayor ⟦met the ambassador⟧ of Norway on 4 May." },
    { text: "A ⟦meeting⟧ of local leaders ⟦was held⟧ in Leeds." },
    { text: "A working ⟦meeting will take place⟧ on 5 June.", modality: "planned" },
    { text: "⟦Talks⟧ between the two councils ⟦took place⟧ in 2012." },
    { text: "The ⟦meeting⟧ with shopkeepers ⟦was cancelled⟧.", modality: "cancelled" },
    { text: "The ⟦meeting brought together⟧ teachers and police officers: the meeting was held in Bath." },
  ],
  counterExamples: [
    { text: "The bridge met all the requirements.", because: "requirements that are met" },
    { text: "The meeting room is on the second floor.", because: "a room for meetings" },
    { text: "The mayor would like to meet the team.", because: "a wish is no event" },
    { text: "Has the meeting taken place?", because: "a question tells nothing" },
  ],
});
