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
  examples: [
    { text: "An ⟦exhibition of photographs was opened⟧ in the museum." },
    { text: "The ⟦vernissage took place⟧ on Friday." },
    { text: "The ⟦exhibition will open⟧ on 9 May.", modality: "planned" },
    { text: "The library ⟦unveiled an exhibition⟧ of posters." },
    { text: "An ⟦exhibition⟧ of maps ⟦was held⟧ in Leeds." },
    { text: "The ⟦exhibition was cancelled⟧.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "The exhibition hall has a new roof.", because: "a building" },
    { text: "Tickets are sold in the museum.", because: "nothing is shown" },
    { text: "A new school was opened.", because: "a school has its own type" },
    { text: "No exhibition was opened.", because: "a negated verb" },
  ],
});
