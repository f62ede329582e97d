import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of visit events. */
export const visitLt = defineFrame({
  id: "visit/lt",
  type: "visit",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "vyko|nuvyko|išvyko|keliavo|išskrido|nukeliavo",
        future: "vyks|išvyks|nuvyks|keliaus",
        present: "vyksta|išvyksta",
      },
      object: "į",
      within: 5,
      city: true,
      without: "darbai|statyb*",
      roles: { subject: "guest", by: "guest" },
    },
    {
      forms: {
        past: "aplankė",
        passive: "aplankyt(as|a|i|os)",
        present: "lanko",
        future: "aplankys|lankys",
        infinitive: "aplankyti",
      },
      object: "delegacij*|sveč(iai|ias)",
      orCity: true,
      orPerson: true,
      without: "parod*|svetain*",
      placeIs: "object",
      roles: { subject: "guest", object: "host" },
    },
    {
      forms: {
        past: "lankėsi|apsilankė|viešėjo|paviešėjo|svečiavosi|pasisvečiavo|atvyko|atvažiavo|atkeliavo|atskrido|nuvyko|vyko į|vykome į|išvyko|viešėjome|lankėmės|užsuko|sugrįžo iš|grįžo iš",
        present: "atvyksta|lankosi|vieši|svečiuojasi",
        future: "vyks į|vyksime į|apsilankys|atvyks|lankysis|viešės|svečiuosis|aplankys|atkeliaus",
        infinitive: "aplankyti|atvykti|apsilankyti|nuvykti",
      },
      object:
        "delegacij*|sveč(ias|iai)|viešn(ia|ios)|mokini(ai|ų)|moksleivi(ai|ų)|grupė|atstov(as|ė|ai|ų)|kolektyv(as|ai)|ansamblis|choras|jaunimas|ugniagesiai|medikai|specialist(ai|ų)|prezident(as|ė)|ministr(as|ė)|viceministr(as|ė)|ambasador(ius|ė)|mer(as|ė|ai)|vicemer(as|ė)|burmistr(as|ė)|vyskup(as|ai)|premjer(as|ė)|konsul(as|ė)|žurnalist(ai|ų)|verslinink(ai|ų)|mokytoj(ai|ų)|pedagog(ai|ų)|bibliotekinink(ai|ės|ių)|tarybos nari(ai|ų)|menin(ink|ių)*",
      orCity: true,
      orPerson: true,
      without: "parod*|svetain*|siunt*|krovin*",
      roles: { subject: "guest", object: "host", inviter: "inviter", by: "guest" },
    },
    {
      forms: {
        past: "priėmė|pasitiko|sulaukė|sutiko|vaišino|priglaudė",
        passive: "priimt(as|a|i|os)|sutikt(as|a|i|os)|pasitikt(as|a|i|os)",
        present: "priima|sutinka|pasitinka",
        future: "priims|pasitiks|sutiks|sulauks",
        infinitive: "priimti",
      },
      object:
        "delegacij*|sveč*|viešn*|ambasador*|atstov(us|ų|ą|ai)|trup*|mokini*|grup*|konsul*|kolektyv*|komand(a|ą|as)|kolegas|kolegų",
      without: "sprendim*|biudžet*|įstatym*|nutarim*|lankytoj*|darbuotoj*",
      placeIs: "subject",
      roles: { subject: "host", object: "guest" },
    },
    {
      forms: { past: "vadovavo" },
      object: "delegacijai|delegacijoms",
      within: 4,
      roles: { subject: "guest" },
    },
    {
      forms: { past: "dalyvavo|susirinko" },
      object: "delegacij(a|os)",
      within: 4,
      without: "nar(iai|ys|ė)|pirminink*",
      roles: { subject: "guest" },
    },
  ],
  nouns: [
    {
      forms:
        "vizit(as|o|ą|ai|ų)|viešnag(ė|ės|ę|ių)|apsilankym(as|o|ą)|kelion(ė|ės|ę)|ekskursij(a|os|ą)|išvyk(a|os|ą)|lankym(as|o)|(studijų|darbo) vizit(as|o)|svečiavim(asis|osi)",
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
      forms: "viešnagėje|vizite|ekskursijoje|kelionėje",
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
    { text: "Naujame ceche ⟦apsilankė ministras⟧." },
    { text: "⟦Svečiai⟧ iš Bonos ⟦buvo sutikti⟧ rotušėje." },
    { text: "⟦Išvyka⟧ į Rygą ⟦neįvyko⟧.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "Svetainėje apsilankė tūkstantis žmonių.", because: "a web page has visitors of another kind" },
    { text: "Taryba priėmė sprendimą.", because: "a decision that is taken" },
    { text: "Kviečiame apsilankyti muziejuje.", because: "an invitation is no visit" },
    { text: "Meras ligoninės neaplankė.", because: "a visit that was not made" },
  ],
});
