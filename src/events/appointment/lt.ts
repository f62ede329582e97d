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
  examples: [],
  counterExamples: [],
});
