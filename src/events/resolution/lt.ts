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
  examples: [],
  counterExamples: [],
});
