import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of exhibition events. */
export const exhibitionLt = defineFrame({
  id: "exhibition/lt",
  type: "exhibition",
  language: "lt",
  verbs: [
    {
      forms: verbForms("surengti surengia surengė, parengti parengia parengė, iškabinti iškabina iškabino", {
        past: "veikęs|veikusi|veikiusi|veikė|kabojo|keliavo|atkeliavo|apkeliavo|atsidarė",
        passive:
          "atidaryt(as|a|i|os|ą)|pristatyt(as|a|os|i)|atvert(a|as|os)|uždaryt(a|os)|rodyt(a|os)|eksponuot(as|a|i|os)",
        present: "atidaroma|pristatoma|veikia|kabo|atsidaro|eksponuojama|eksponuojamos|rodoma",
        future: "atidarys|atidarysime|pristatys|pristatysime|eksponuos|parodys|atvers",
        infinitive: "atidaryti|pristatyti|atverti|eksponuoti",
        noun: "atidarym(as|o|ą|e)|pristatym(as|o|ą|e)|uždarym(as|o)",
      }),
      object: "parod(a|os|ą|ai|oje|as|ų|ėlė|ėlę)|ekspozicij(a|ą|os|oje|as)|instaliacij*|vernisaž*",
      without: "knygos|konkurs*|siūlo",
      roles: { subject: "organizer", object: "artist", by: "artist", of: "artist" },
    },
    {
      forms: { future: "veiks|kabos|keliaus" },
      object: "parod(a|os|ą|ėlė)|ekspozicij(a|ą|os)",
      without: "iki|knygos",
      dated: true,
    },
    {
      forms: { future: "atkeliaus|atvyks" },
      object: "(dailinink*|menininkų|fotografų|tapytojų) (darbai|kūriniai|paveikslai|nuotraukos)|paroda|ekspozicija",
      dated: true,
    },
    {
      forms: { past: "atidarė|atvėrė|eksponavo|parodė" },
      object: "parod(a|os|ą|ai|as|ų)|ekspozicij(ą|as)",
      roles: { subject: "opener" },
    },
    {
      forms: { past: "pristatė" },
      object: "parod(a|os|ą|ai|as|ų)|ekspozicij(ą|as)",
      roles: { subject: "speaker", object: "artist" },
    },
    {
      forms: verbForms("eksponuoti eksponuoja eksponavo"),
      object:
        "darb(ai|us|ų)|paveiksl*|kūrini*|nuotrauk*|fotografij*|drob*|akvarel*|grafik*|keramik*|skulptūr*|audin*|drožin*",
      roles: { subject: "artist", of: "artist" },
    },
  ],
  nouns: [
    {
      forms: "parod(a|os|ą|ų|as|ėlė)|ekspozicij(a|os|ą)|vernisaž(as|o|ą)|parodos atidarym(as|o|ą)",
      notBefore: "sal*|rūm*|centr*",
      roles: { object: "artist", by: "artist", of: "artist" },
    },
    {
      forms: "parodoje|vernisaže|parodos atidaryme",
      told: true,
      roles: { object: "artist", by: "artist", of: "artist" },
    },
  ],
  examples: [
    { text: "Bibliotekoje ⟦paroda veiks⟧ gegužės 3–9 d.", modality: "planned" },
    { text: "Muziejuje ⟦atidaryta fotografijų paroda⟧." },
    { text: "Galerijoje ⟦įvyko parodos atidarymas⟧." },
    { text: "⟦Paroda bus atidaryta⟧ gegužės 9 d.", modality: "planned" },
    { text: "Biblioteka ⟦pristatė plakatų parodą⟧." },
    { text: "Rotušėje ⟦surengta paroda⟧." },
    { text: "⟦Paroda atšaukta⟧.", modality: "cancelled" },
    { text: "Galerijoje ⟦atverta⟧ jaunųjų dailininkų ⟦paroda⟧." },
    { text: "Gegužės 3 d. bibliotekoje ⟦atsidarė⟧ Onos Beržės fotografijų ⟦paroda⟧." },
    { text: "Gegužės 3 d. galerijoje ⟦eksponuotos⟧ Jono Girniaus ⟦nuotraukos⟧." },
    { text: "Rugsėjo 9 d. muziejuje ⟦atidarysime parodą⟧ apie tiltus.", modality: "planned" },
  ],
  counterExamples: [
    { text: "Paroda veiks iki gegužės 3 d.", because: "only its end" },
    { text: "Parodų rūmai suremontuoti.", because: "a building" },
    { text: "Atidaryta nauja mokykla.", because: "a school has its own type" },
    { text: "Paroda neatidaryta.", because: "a negated verb" },
    { text: "Muziejus parduoda bilietus.", because: "nothing is shown" },
    { text: "Parodų rūmai dirba kasdien.", because: "a house" },
  ],
});
