import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of concert events. */
export const concertLt = defineFrame({
  id: "concert/lt",
  type: "concert",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "koncertavo|dainavo|grojo|griežė|muzikavo|sugiedojo|giedojo|sudainavo|padainavo|sugrojo|pagrojo|vargonavo|uždainavo|užgrojo|skambino",
        future: "koncertuos|dainuos|gros|grieš|giedos|muzikuos|vargonuos",
        present: "koncertuoja",
        infinitive: "koncertuoti|groti|dainuoti|giedoti",
      },
      without: "vaidmen*|rungtyn*|varžyb*|varp(as|ais)|telefon*|pamokos|mokosi",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer", with: "performer" },
    },
    {
      forms: {
        past: "atliko|pasirodė|surengė",
        present: "pasirodo",
        passive: "atlikt(as|a|i|os)",
        future: "atliks|pasirodys|surengs",
      },
      object:
        "arij*|kūrin(ys|į|io|ius|iai)|dain(as|ą|os)|orkestr*|chor(as|o|ui|ai)|ansambl*|solist*|scenoje|scenos|koncert*|grupė|kolektyv(as|ai)|pianist*|smuikinink*|simfonij*|opera|operą|kantat*|oratorij*|giesm*",
      without: "darb*|remont*|tyrim*|parod*|dalyvaut*|turnyr*|knygos",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer", with: "performer" },
    },
    {
      forms: { past: "dirigavo", future: "diriguos" },
      object: "koncert(ą|ui|us|ams)",
      roles: { subject: "performer" },
    },
  ],
  nouns: [
    {
      forms:
        "koncert(as|o|ą|ai|us|ų|ui)|rečital(is|io|į)|muzikos (vakaras|vakaro|vakarą|popietė|popietės|popietę|valanda|valandos|valandą)|simfonij(a|os)|miuzikl(as|o|ą)",
      notBefore: "sal*|program*|organizator*|lankytoj*",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
    {
      forms: "koncert(e|uose)|koncertu|rečitalyje|muzikos (vakare|popietėje)",
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
    { text: "Katedroje ⟦vargonavo⟧ svečias iš Rygos." },
    { text: "Rudens vakaro ⟦koncertas neįvyko⟧ dėl gedimo.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "Koncertų salė remontuojama.", because: "a building" },
    { text: "Aktorius atliko pagrindinį vaidmenį.", because: "a part that is played" },
    { text: "Bilietai į koncertus pigūs.", because: "nothing is said to be held" },
    { text: "Darbus atliko bendrovė.", because: "works that are done" },
    { text: "Mobilusis telefonas skambino be paliovos.", because: "no music" },
  ],
});
