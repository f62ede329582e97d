import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of appointment events. */
export const appointmentLt = defineFrame({
  id: "appointment/lt",
  type: "appointment",
  language: "lt",
  verbs: [
    { forms: { present: "vadovauja|eina" }, since: true, person: true, roles: { subject: "appointee" } },
    {
      forms: {
        past: "paskyrė|skyrė|patvirtino|pavedė|deleguo(ta|tas)|įdarbino",
        passive: "paskirt(as|a|i|os)|patvirtint(as|a|i|os)|patikėt(a|as)|pavest(a)|deleguot(as|a)",
        future: "paskirs|skirs",
        infinitive: "paskirti|skirti",
        noun: "paskyrim(as|o|ą)",
      },
      object:
        "pareig*|direktor*|vadov*|patarėj*|pavaduotoj*|seniūn*|konsul*|vedėj*|ministr*|sekretor*|pirminink*|darb(ą|o|us)|ambasador*|viršinink*|administrator*|atstov*|nar(iu|iais|e|ėmis)|post*|vicemer*|mer(u|e)|rektor*|kapelion*|klebon*",
      without: "biudžet*|lėš*|premij*|vard*|sprendim*|eurų|plan*",
      roles: { subject: "appointer", object: "appointee" },
    },
    {
      forms: {
        past: "pradėjo eiti|darbą pradėjo|pradėjo darbą|tapo|perėmė|stojo prie vairo|ėmė vadovauti|pradėjo vadovauti",
        present: "pereina",
        future: "eis|vadovaus|talkins|pradės eiti|pradės darbą|taps",
        infinitive: "eiti",
      },
      object:
        "pareig*|direktor*|vadov*|patarėj*|pavaduotoj*|seniūn*|konsul*|vedėj*|ministr*|sekretor*|pirminink*|darb(ą|o|us)|ambasador*|viršinink*|administrator*|atstov*|nar(iu|iais|e|ėmis)|post*|vicemer*|mer(u|e)|rektor*|kapelion*|klebon*",
      without: "partner*|laureat*|nugalėtoj*|čempion*|sostin*|orkestr*",
      roles: { subject: "appointee" },
    },
  ],
  nouns: [],
  examples: [
    { text: "Meras direktore ⟦paskyrė Rūtą Kalnienę⟧." },
    { text: "Jonas Girnius ⟦pradėjo eiti direktoriaus pareigas⟧." },
    { text: "Administracijos direktoriumi ⟦paskirtas⟧ Petras Eglė." },
    { text: "Nuo rugsėjo 1 d. ji ⟦eis pavaduotojos pareigas⟧.", modality: "planned" },
    { text: "Seniūne ⟦paskirta⟧ Ona Beržė." },
    { text: "2019 m. kovo 1 d. A. Uosis ⟦tapo muziejaus direktoriumi⟧." },
  ],
  counterExamples: [
    { text: "Premija paskirta poetui.", because: "a prize that is given" },
    { text: "Mokyklos direktorius pakvietė tėvus.", because: "an office is only named" },
    { text: "Lėšos skirtos keliams remontuoti.", because: "money that is given" },
    { text: "Naujas vadovas dar nepaskirtas.", because: "a negated verb" },
  ],
});
