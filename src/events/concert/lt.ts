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
  examples: [
    { text: "Aikštėje ⟦įvyko⟧ orkestro ⟦koncertas⟧." },
    { text: "Šeštadienį ⟦koncertavo choras⟧." },
    { text: "Scenoje ⟦grojo orkestras⟧." },
    { text: "⟦Koncertas vyks⟧ gegužės 9 d.", modality: "planned" },
    { text: "⟦Koncertas atšauktas⟧ dėl audros.", modality: "cancelled" },
    { text: "Renginį ⟦vainikavo koncertas⟧." },
  ],
  counterExamples: [
    { text: "Koncertų salė remontuojama.", because: "a building" },
    { text: "Aktorius atliko pagrindinį vaidmenį.", because: "a part that is played" },
    { text: "Bilietai į koncertus pigūs.", because: "nothing is said to be held" },
    { text: "Darbus atliko bendrovė.", because: "works that are done" },
  ],
});
