import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of concert events. */
export const concertLt = defineFrame({
  id: "concert/lt",
  type: "concert",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "koncertavo|dainavo|grojo|griežė|muzikavo|sugiedojo|giedojo|sudainavo|padainavo|sugrojo",
        future: "koncertuos|dainuos|gros|grieš",
        present: "koncertuoja",
      },
      without: "vaidmen*|rungtyn*|varžyb*",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
    {
      forms: { past: "atliko|pasirodė|pasirodo", future: "atliks|pasirodys" },
      object: "arij*|kūrin*|dain(as|ą)|orkestr*|chor(as|o|ui)|ansambl*|solist*|scenoje|scenos|koncert*|grupė|kolektyv*",
      without: "darb*|remont*|tyrim*",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
  ],
  nouns: [
    {
      forms: "koncert(as|o|ą|ai|us|ų)|rečital(is|io|į)",
      notBefore: "sal*",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
    {
      forms: "koncert(e|uose)|koncertu",
      told: true,
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
  ],
  examples: [],
  counterExamples: [],
});
