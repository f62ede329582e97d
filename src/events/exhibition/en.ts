import { defineFrame } from "../frame.ts";

/** How English releases tell of exhibition events. */
export const exhibitionEn = defineFrame({
  id: "exhibition/en",
  type: "exhibition",
  language: "en",
  verbs: [
    {
      forms: {
        past: "opened|unveiled|displayed|showcased|exhibited|launched|shown",
        present: "opens|showcases",
        infinitive: "open",
        noun: "opening",
      },
      object: "exhibition|exhibitions|exhibit|photographs|paintings",
      without: "reopened",
      roles: { subject: "organizer", object: "artist", by: "artist", of: "artist" },
    },
  ],
  nouns: [
    {
      forms: "exhibition|exhibitions|vernissage|exhibition opening",
      roles: { subject: "organizer", object: "artist", by: "artist", of: "artist" },
    },
  ],
  examples: [],
  counterExamples: [],
});
