import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of exhibition events. */
export const exhibitionLt = defineFrame({
  id: "exhibition/lt",
  type: "exhibition",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "eksponavo|parodė|surengė|parengė",
        passive:
          "atidaryt(as|a|i|os|ą)|pristatyt(as|a|os|i)|eksponuot(as|a|i|os)|surengt(a|os|as)|atvert(a|as)|parengt(a|as|os)",
        present: "eksponuojama|eksponuojami|eksponuojamos|atidaroma|pristatoma|veikia",
        future: "atidarys|pristatys|atidaroma|eksponuos|parodys",
        infinitive: "atidaryti|surengti|pristatyti",
        noun: "atidarym(as|o|ą|e)|pristatym(as|o|ą|e)|uždarym(as|o)",
      },
      object: "parod(a|os|ą|ai|oje|as|ų)|ekspozicij*|instaliacij*",
      without: "knygos|konkurs*",
      roles: { subject: "organizer", object: "artist", by: "artist", of: "artist" },
    },
    {
      forms: { past: "atidarė|atvėrė" },
      object: "parod(a|os|ą|ai|as|ų)|ekspozicij(ą|as)",
      roles: { subject: "opener" },
    },
    {
      forms: { past: "pristatė" },
      object: "parod(a|os|ą|ai|as|ų)|ekspozicij(ą|as)",
      roles: { subject: "speaker", object: "artist" },
    },
  ],
  nouns: [
    {
      forms: "parod(a|os|ą|ų|as)|ekspozicij(a|os|ą)|vernisaž(as|o|ą)",
      notBefore: "sal*|rūm*|centr*",
      roles: { object: "artist", by: "artist", of: "artist" },
    },
    {
      forms: "parodoje|vernisaže",
      told: true,
      roles: { object: "artist", by: "artist", of: "artist" },
    },
  ],
  examples: [
    { text: "Muziejuje ⟦atidaryta fotografijų paroda⟧." },
    { text: "Galerijoje ⟦įvyko parodos atidarymas⟧." },
    { text: "⟦Paroda bus atidaryta⟧ gegužės 9 d.", modality: "planned" },
    { text: "Biblioteka ⟦pristatė plakatų parodą⟧." },
    { text: "Rotušėje ⟦surengta paroda⟧." },
    { text: "⟦Paroda atšaukta⟧.", modality: "cancelled" },
    { text: "Galerijoje ⟦atverta⟧ jaunųjų dailininkų ⟦paroda⟧." },
  ],
  counterExamples: [
    { text: "Parodų rūmai suremontuoti.", because: "a building" },
    { text: "Atidaryta nauja mokykla.", because: "a school has its own type" },
    { text: "Paroda neatidaryta.", because: "a negated verb" },
    { text: "Muziejus parduoda bilietus.", because: "nothing is shown" },
  ],
});
