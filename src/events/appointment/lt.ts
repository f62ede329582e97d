import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of appointment events. */
export const appointmentLt = defineFrame({
  id: "appointment/lt",
  type: "appointment",
  language: "lt",
  verbs: [
    {
      forms: { present: "vadovauja|eina|dirba|darbuojasi|pirmininkauja" },
      since: true,
      person: true,
      roles: { subject: "appointee" },
    },
    {
      forms: {
        past: "paskyrė|skyrė|patvirtino|pavedė|patikėjo|delegavo|įdarbino|pakvietė eiti|pasirinko",
        passive:
          "paskirt(as|a|i|os)|patvirtint(as|a|i|os)|patikėt(a|as|os)|pavest(a|os)|deleguot(as|a)|skiriam(as|a)|įdarbint(as|a)|atrinkt(as|a)",
        present: "skiria|skiriama",
        future: "paskirs|skirs",
        infinitive: "paskirti|skirti",
        noun: "paskyrim(as|o|ą)",
      },
      object:
        "pareig*|direktor*|vadov*|patarėj*|pavaduotoj*|seniūn*|konsul*|vedėj*|ministr*|sekretor*|pirminink*|darb(ą|o|us)|ambasador*|viršinink*|administrator*|atstov*|nar(iu|iais|e|ėmis)|post*|vicemer*|mer(u|e)|rektor*|kapelion*|klebon*|komendant*|dirigent*|inspektor*|architekt*|kontrolier*|koordinator*|prokuror*|ombudsmen*|specialist*|kurator*|treneri*",
      without: "biudžet*|lėš*|premij*|vard*|sprendim*|eurų|plan*|medal*|padėk*|apdovanojim*|sutart*|taisykl*|tvark*",
      roles: { subject: "appointer", object: "appointee" },
    },
    {
      forms: {
        past: "pradėjo eiti|darbą pradėjo|pradėjo darbą|pradėjo dirbti|dirbti pradėjo|tapo|perėmė|stojo prie vairo|ėmė vadovauti|pradėjo vadovauti|vadovauti pradėjo|užėmė|ėmėsi",
        passive: "perimt(as|os)",
        present: "pereina|pradeda eiti|pradeda darbą",
        future: "eis|vadovaus|talkins|pradės eiti|pradės darbą|pradės dirbti|taps|dirbs|perims",
        infinitive: "eiti",
      },
      object:
        "pareig*|direktor*|vadov*|patarėj*|pavaduotoj*|seniūn*|konsul*|vedėj*|ministr*|sekretor*|pirminink*|darb(ą|o|us)|ambasador*|viršinink*|administrator*|atstov*|nar(iu|iais|e|ėmis)|post*|vicemer*|mer(u|e)|rektor*|kapelion*|klebon*|komendant*|dirigent*|inspektor*|architekt*|kontrolier*|koordinator*|prokuror*|ombudsmen*|specialist*|kurator*|treneri*",
      without: "partner*|laureat*|nugalėtoj*|čempion*|sostin*|orkestr*|įstatym*|viet(ą|os|as)",
      roles: { subject: "appointee" },
    },
    {
      forms: { future: "vadovaus" },
      dated: true,
      person: true,
      without: "delegacij*|orkestr*|chor*|grup*|projekt*|posėd*",
      roles: { subject: "appointee" },
    },
    {
      forms: {
        past: "prisaikdino|prisiekė|davė priesaiką|priesaiką davė|priesaiką priėmė",
        passive: "prisaikdint(as|a|i|os)|inauguruot(as|a)",
        future: "prisieks",
      },
      orPerson: true,
      object: "mer(as|ė)|nar(ys|iai|ė)|taryb*|seniūn*|komendant*|vadov*",
      without: "kari(ai|ų)|šauli*|skaut*|gimnazist*",
      roles: { subject: "appointee", object: "appointee" },
    },
    {
      forms: { past: "laimėjo" },
      object: "konkursą",
      person: true,
      without: "dainų|piešini*|skaitov*|premij*|rangos|projekt*|fotografij*",
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
    { text: "Naujasis seniūnas ⟦davė priesaiką⟧ gegužės 3 d." },
    { text: "Nuo kovo 1 d. ligoninei ⟦vadovaus Ona Beržė⟧.", modality: "planned" },
    { text: "Vedėja nuo 2019 m. sausio 7 d. ⟦dirba⟧ Rūta Kalnienė." },
  ],
  counterExamples: [
    { text: "Premija paskirta poetui.", because: "a prize that is given" },
    { text: "Mokyklos direktorius pakvietė tėvus.", because: "an office is only named" },
    { text: "Lėšos skirtos keliams remontuoti.", because: "money that is given" },
    { text: "Naujas vadovas dar nepaskirtas.", because: "a negated verb" },
    { text: "Choras laimėjo dainų konkursą.", because: "a contest, no post" },
    { text: "Jis visą gyvenimą dirba mokytoju.", because: "a biography" },
  ],
});
