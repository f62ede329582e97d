import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of exhibition events. */
export const exhibitionLt = defineFrame({
  id: "exhibition/lt",
  type: "exhibition",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "atidarė|pristatė|eksponavo|parodė",
        passive: "atidaryt(as|a|i|os|ą)|pristatyt(as|a|os|i)|eksponuot(as|a|i)|surengt(a|os)",
        present: "eksponuojama|eksponuojami",
        future: "atidarys|pristatys",
        infinitive: "atidaryti",
        noun: "atidarym(as|o|ą|e)|pristatym(as|o)",
      },
      object: "parod(a|os|ą|ai|oje)|ekspozicij*|fotografij* paroda",
      roles: { subject: "organizer", object: "artist", by: "artist", of: "artist" },
    },
  ],
  nouns: [
    {
      forms: "parod(a|os|ą|ų|as)|ekspozicij(a|os|ą)|vernisaž(as|o|ą)",
      roles: { subject: "organizer", object: "artist", by: "artist", of: "artist" },
    },
    {
      forms: "parodoje|vernisaže",
      told: true,
      roles: { subject: "organizer", object: "artist", by: "artist", of: "artist" },
    },
  ],
  examples: [],
  counterExamples: [],
});
