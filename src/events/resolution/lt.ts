import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of resolution events. */
export const resolutionLt = defineFrame({
  id: "resolution/lt",
  type: "resolution",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "priėmė|leido|įgaliojo|pritarė|patvirtino|nusprendė|nutarė|balsavo|apsisprendė|uždegė žalią šviesą",
        passive:
          "priimt(as|a|i|os)|pritarta|patvirtint(as|a|i|os)|nuspręsta|nutarta|balsuota|leista|įpareigot(a|as)|panaikint(as|a|i|os)|apsispręsta",
        present: "leidžia|tvirtina|priima",
        future: "priims|spręs|tvirtins|nuspręs|balsuos|apsispręs",
        infinitive: "priimti|patvirtinti|pritarti",
        noun: "priėmim(as|o)|patvirtinim(as|o)",
      },
      object:
        "taryb(a|os|oje|ai)|sprendim*|biudžet*|nutarim*|komitet*|politikai|tarybos nariai|tarybos nariams|tarybos narių|rezolucij*|kolegij*|posėd*|vienbalsiai|balsų dauguma|balsai(s|)",
      without:
        "delegacij*|sveč*|išrink*|rinkim*|tarybos narys|tarybos narė|tarybos pirmininkas|tarybos pirmininkė|teism*|vyriausyb*|seimas|premij*|pareig*|direktor*|seniūn*",
      roles: { subject: "body" },
    },
    {
      forms: { passive: "nutarta|priimt(as|i) (sprendimas|sprendimai|nutarimas|nutarimai)" },
      without: "teism*|seim*|vyriausyb*",
    },
    {
      forms: { past: "įpareigojo|panaikino|pakeitė|padidino|sumažino|skyrė|atmetė|perdavė" },
      object: "taryba|sprendimu",
      without: "išrink*|premij*|pareig*|direktor*|seniūn*|dovan*|taurę",
      roles: { subject: "body" },
    },
  ],
  nouns: [],
  examples: [
    { text: "Taryba ⟦priėmė sprendimą⟧ dėl herbo." },
    { text: "Tarybos nariai ⟦patvirtino biudžetą⟧." },
    { text: "Sprendimas ⟦priimtas⟧ vienbalsiai." },
    { text: "Taryba ⟦pritarė sutarties projektui⟧." },
    { text: "Taryba sprendimą ⟦priims⟧ birželio 9 d.", modality: "planned" },
    { text: "Komitetas ⟦nutarė pritarti siūlymui⟧." },
    { text: "⟦Nutarta vienbalsiai⟧: kainos nedidės." },
    { text: "⟦Taryba panaikino⟧ rinkliavą." },
  ],
  counterExamples: [
    { text: "Sprendimas nepriimtas.", because: "a negated verb" },
    { text: "Meras priėmė delegaciją.", because: "guests who are received" },
    { text: "Sprendimai skelbiami svetainėje.", because: "nothing is adopted" },
    { text: "Ji priėmė kvietimą.", because: "an invitation that is accepted" },
    { text: "Tarybos narys patvirtino, kad klausimas sudėtingas.", because: "a statement of one person" },
  ],
});
