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
        "council|councillors|councilors|resolution|resolutions|motion|motions|bylaw|by-law|aldermen|city parliament|assembly|budget|members|declaration|participants",
      without: "passed away|voted to elect|children|award*|agreed that the meeting",
      roles: { subject: "body", by: "body" },
    },
  ],
  nouns: [],
  examples: [],
  counterExamples: [],
});
