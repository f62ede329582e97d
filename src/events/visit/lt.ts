import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of visit events. */
export const visitLt = defineFrame({
  id: "visit/lt",
  type: "visit",
  language: "lt",
  verbs: [
    {
      forms: { past: "vyko|nuvyko|išvyko", future: "vyks|išvyks" },
      object: "į",
      within: 5,
      city: true,
      roles: { subject: "guest", by: "guest" },
    },
    {
      forms: { past: "aplankė", future: "aplankys", infinitive: "aplankyti" },
      object: "delegacij*",
      orCity: true,
      orPerson: true,
      without: "parod*|svetain*",
      placeIs: "object",
      roles: { subject: "guest", object: "host" },
    },
    {
      forms: {
        past: "lankėsi|apsilankė|viešėjo|svečiavosi|atvyko|nuvyko|vyko į|vykome į|išvyko|viešėjome|lankėmės|užsuko",
        present: "atvyksta",
        future: "vyks į|vyksime į|apsilankys|atvyks|lankysis|viešės|svečiuosis|aplankys",
        infinitive: "aplankyti|atvykti|apsilankyti",
      },
      object: "delegacij*",
      orCity: true,
      orPerson: true,
      without: "parod*|svetain*",
      roles: { subject: "guest", object: "host", inviter: "inviter", by: "guest" },
    },
    {
      forms: { past: "priėmė|pasitiko|sulaukė|sutiko", present: "priima" },
      object: "delegacij*|sveč*|ambasador*|atstov*|trup*|mokini*|grup*|konsul*|kolektyv*|komand*",
      without: "sprendim*|biudžet*",
      placeIs: "subject",
      roles: { subject: "host", object: "guest" },
    },
  ],
  nouns: [
    {
      forms: "vizit(as|o|ą|ai|ų)|viešnag(ė|ės|ę)|apsilankym(as|o|ą)|kelion(ė|ės|ę)|ekskursij(a|os|ą)|išvyk(a|os|ą)",
      roles: {
        subject: "guest",
        of: "guest",
        object: "host",
        inviter: "inviter",
        by: "guest",
        with: "host",
        to: "host",
      },
    },
    {
      forms: "viešnagėje|vizite",
      told: true,
      roles: {
        subject: "guest",
        of: "guest",
        object: "host",
        inviter: "inviter",
        by: "guest",
        with: "host",
        to: "host",
      },
    },
  ],
  examples: [
    { text: "Delegacija iš Bergeno ⟦lankėsi Tauragėje⟧." },
    { text: "Į Biržus ⟦atvyko svečiai iš Radomo⟧." },
    { text: "Meras ⟦priėmė Norvegijos ambasadorių⟧." },
    { text: "Rugsėjį mokiniai iš Bonos ⟦viešės Plungėje⟧.", modality: "planned" },
    { text: "⟦Vizito⟧ Radome ⟦metu⟧ svečiai apžiūrėjo muziejų." },
    { text: "Vakar Tauragę ⟦aplankė ambasadorė⟧ Rūta Kalnienė." },
  ],
  counterExamples: [
    { text: "Svetainėje apsilankė tūkstantis žmonių.", because: "a web page has visitors of another kind" },
    { text: "Taryba priėmė sprendimą.", because: "a decision that is taken" },
    { text: "Kviečiame apsilankyti muziejuje.", because: "an invitation is no visit" },
    { text: "Meras ligoninės neaplankė.", because: "a visit that was not made" },
  ],
});
