import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of resolution events. */
export const resolutionLt = defineFrame({
  id: "resolution/lt",
  type: "resolution",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "priėmė|leido|įgaliojo|pritarė|patvirtino|nusprendė|nutarė|balsavo|apsisprendė",
        passive: "priimt(as|a|i|os)|pritart(a)|patvirtint(as|a|i|os)|nuspręst(a)|nutart(a)|balsuot(a)",
        future: "priims|spręs|tvirtins|nuspręs|balsuos",
        infinitive: "priimti|patvirtinti|pritarti",
        noun: "priėmim(as|o)|patvirtinim(as|o)",
      },
      object: "taryb(a|os|oje|ai)|sprendim*|biudžet*|nutarim*|komitet*|politikai|tarybos nari*|rezolucij*|kolegij*",
      without: "delegacij*|sveč*|išrink*|rinkim*",
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
  ],
  counterExamples: [
    { text: "Sprendimas nepriimtas.", because: "a negated verb" },
    { text: "Meras priėmė delegaciją.", because: "guests who are received" },
    { text: "Sprendimai skelbiami svetainėje.", because: "nothing is adopted" },
    { text: "Ji priėmė kvietimą.", because: "an invitation that is accepted" },
  ],
});
