import { defineFrame } from "../frame.ts";

/** How English releases tell of resolution events. */
export const resolutionEn = defineFrame({
  id: "resolution/en",
  type: "resolution",
  language: "en",
  verbs: [
    {
      forms: {
        past: "adopted|authorised|authorized|passed|approved|voted|resolved|endorsed|rejected|agreed|referred|decided",
        present: "adopts|approves",
        infinitive: "adopt|approve|pass",
        noun: "adoption|approval",
      },
      object:
        "council|councillors|councilors|resolution|resolutions|motion|motions|bylaw|by-law|aldermen|city parliament|assembly|budget|members|parliament|declaration|participants",
      without: "passed away|voted to elect|children|award*|agreed that the meeting",
      roles: { subject: "body", by: "body" },
    },
  ],
  nouns: [],
  examples: [
    { text: "The council ⟦adopted a resolution⟧ on parks." },
    { text: "Councillors ⟦approved the budget⟧ on 4 May." },
    { text: "The motion ⟦was passed by the council⟧." },
    { text: "The council ⟦voted to name the square⟧ after a poet." },
    { text: "The council ⟦will adopt the budget⟧ on 9 June.", modality: "planned" },
    { text: "The members ⟦rejected the motion⟧." },
  ],
  counterExamples: [
    { text: "No resolution was adopted.", because: "a negated verb" },
    { text: "The family adopted a dog.", because: "another meaning" },
    { text: "Resolutions are published online.", because: "nothing is adopted" },
    { text: "The former mayor passed away.", because: "a death" },
  ],
});
