import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of resolution events. */
export const resolutionLt = defineFrame({
  id: "resolution/lt",
  type: "resolution",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "priimti priima priėmė, leisti leidžia leido, įgalioti įgalioja įgaliojo, pritarti pritaria pritarė, patvirtinti patvirtina patvirtino, tvirtinti tvirtina tvirtino, nuspręsti nusprendžia nusprendė, nutarti nutaria nutarė, apsispręsti apsisprendžia apsisprendė, įpareigoti įpareigoja įpareigojo, panaikinti panaikina panaikino, paremti paremia parėmė, palaiminti palaimina palaimino, nubalsuoti nubalsuoja nubalsavo",
        {
          past: "balsavo|uždegė žalią šviesą|uždegė raudoną šviesą|davė sutikimą|davė leidimą|sutiko|ryžosi",
          impersonal: "pritarta|nuspręsta|nutarta|balsuota|leista|apsispręsta|susitarta|sutarta",
          future: "spręs|balsuos",
          noun: "priėmim(as|o)|patvirtinim(as|o)",
        },
      ),
      object:
        "taryb(a|os|oje|ai)|sprendim*|biudžet*|nutarim*|komitet(as|o|ui|e|ai)|politikai|tarybos nariai|tarybos nariams|tarybos narių|rezolucij*|kolegij*|posėd*|vienbalsiai|balsų dauguma|balsai(s|)|bendru sutarimu|tarybos daugum*|nuostatus|nuostatai|aprašas|aprašą",
      without:
        "delegacij*|sveč*|ministr(ą|ę)|ambasador*|burmistr*|prezident(ą|ę)|konsul*|atstovus|mokinius|išrink*|rinkim*|tarybos narys|tarybos narė|tarybos pirmininkas|tarybos pirmininkė|teism*|vyriausyb*|seimas|ministerij*|premij*|pareig*|direktor*|seniūn*|už (ją|jį)|kandidatūr*|jaunimo taryb*|redakcijos|mokyklos taryb*",
      roles: { subject: "body" },
    },
    {
      forms: verbForms("patvirtinti patvirtina patvirtino, pritarti pritaria pritarė, priimti priima priėmė", {
        passive: "pritarta",
      }),
      object:
        "(rajono|miesto|savivaldybės|metų|šių metų) biudžet*|biudžet(as|ą|ui)|strategin(is|į|iam) (veiklos |plėtros |)plan(as|ą|ui)|veiklos plan(as|ą|ui)|bendr(asis|ąjį|ajam) plan(as|ą|ui)|ataskait(a|ą|ai|os|as|oms)|tvarkos apraš*|tarif(as|ą|ai|us|ams)|rinkliav*|lengvat*|sprendim(as|ą|ai|us|ų) projekt*|program(a|ą|ai)",
      objectIs: "bare",
      within: 6,
      without:
        "delegacij*|sveč*|išrink*|teism*|vyriausyb*|seimas|premij*|pareig*|direktor*|seniūn*|gyventoj*|koncert*|ministerij*|nei|šventės program*|renginio program*|valdyb*",
      roles: { subject: "body" },
    },
    {
      forms: {
        passive: "nutarta|priimt(as|i) (sprendimas|sprendimai|nutarimas|nutarimai)",
        past: "tarybos sprendimu|savivaldybės tarybos sprendimu|tarybos sutikimu",
      },
      without: "teism*|seim*|vyriausyb*|pareig*|direktor*|vard(as|ą)|premij*",
    },
    {
      forms: verbForms(
        "įpareigoti įpareigoja įpareigojo, panaikinti panaikina panaikino, pakeisti pakeičia pakeitė, padidinti padidina padidino, sumažinti sumažina sumažino, skirti skiria skyrė, atmesti atmeta atmetė, perduoti perduoda perdavė, nustatyti nustato nustatė, atleisti atleidžia atleido, patikslinti patikslina patikslino, atidėti atideda atidėjo, įtraukti įtraukia įtraukė",
      ),
      object: "taryba|sprendimu|tarybos nariai",
      without:
        "atmest(as|i)|išrink*|premij*|pareig*|direktor*|seniūn*|dovan*|taurę|padėk*|vard(ą|as)|medal*|jaunimo taryb*|tarybos narys|tarybos narė",
      roles: { subject: "body" },
    },
    {
      forms: { passive: "atmest(as|i)" },
      object: "siūlym(as|ai)|pasiūlym(as|ai)|prašym(as|ai)|projekt(as|ai)",
      modality: "negated",
      roles: { subject: "body" },
    },
  ],
  nouns: [],
  examples: [
    { text: "Vienbalsiai ⟦patvirtintas strateginis veiklos planas⟧." },
    { text: "Sausio 30 d. ⟦priimtas rajono biudžetas⟧." },
    { text: "Taryba ⟦priėmė sprendimą⟧ dėl herbo." },
    { text: "Tarybos nariai ⟦patvirtino biudžetą⟧." },
    { text: "Sprendimas ⟦priimtas⟧ vienbalsiai." },
    { text: "Taryba ⟦pritarė sutarties projektui⟧." },
    { text: "Taryba sprendimą ⟦priims⟧ birželio 9 d.", modality: "planned" },
    { text: "Komitetas ⟦nutarė pritarti siūlymui⟧." },
    { text: "⟦Nutarta vienbalsiai⟧: kainos nedidės." },
    { text: "⟦Taryba panaikino⟧ rinkliavą." },
    { text: "2021 m. vasario 25 d. rinkliava panaikinta ⟦tarybos sprendimu⟧." },
    { text: "⟦Taryba atmetė⟧ siūlymą didinti kainas." },
  ],
  counterExamples: [
    { text: "Po posėdžio rajono vadovai priėmė ministrą.", because: "a guest who is received" },
    { text: "Gyventojų pasiūlymas uždaryti gatvę buvo atmestas.", because: "what is rejected is not adopted" },
    { text: "Sprendimas nepriimtas.", because: "a negated verb" },
    { text: "Meras priėmė delegaciją.", because: "guests who are received" },
    { text: "Sprendimai skelbiami svetainėje.", because: "nothing is adopted" },
    { text: "Ji priėmė kvietimą.", because: "an invitation that is accepted" },
    { text: "Tarybos narys patvirtino, kad klausimas sudėtingas.", because: "a statement of one person" },
    { text: "Jaunimo taryba patvirtino savo ženklą.", because: "no council of a town" },
  ],
});
