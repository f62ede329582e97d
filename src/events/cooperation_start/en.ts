import { defineFrame } from "../frame.ts";

/** How English releases tell of cooperation start events. */
export const cooperationStartEn = defineFrame({
  id: "cooperation_start/en",
  type: "cooperation_start",
  language: "en",
  verbs: [
    {
      forms: { present: "linked|been linked|been friends|been working together|been cooperating" },
      since: true,
    },
    {
      forms: { past: "established|began|begun|started|initiated|launched|forged|inaugurated", noun: "establishment" },
      object:
        "cooperation|co-operation|contact|contacts|connection|connections|ties|links|relations|relationship|partnership|friendship|twinning|collaboration",
      without: "project|works|construction|were limited",
      roles: { subject: "initiator", by: "initiator" },
    },
    {
      forms: { present: "twinned|been|cooperated|co-operated|cooperating|is|are|cooperates|cooperate" },
      object: "sister cit*|sister city|sister cities|twin*|partner*|cooperat*|co-operat*|friendship",
      since: true,
    },
    {
      forms: {
        past: "dates from|dates back to|date back to|dating back to|dating from|goes back to|go back to|date from",
      },
      object:
        "cooperation|links|link|partnership|partnerships|twinning|friendship|contacts|ties|relations|relationship",
      dated: true,
    },
  ],
  nouns: [],
  examples: [
    { text: "⟦Cooperation⟧ between the towns ⟦began⟧ in 1994." },
    { text: "The first ⟦contacts were established⟧ in May 2008." },
    { text: "Derby ⟦has been twinned⟧ with Bonn since 1977." },
    { text: "The ⟦partnership dates back to⟧ 1986." },
    { text: "Ghent ⟦has been a partner city⟧ of Derby since 2003." },
    { text: "Bath ⟦has been linked⟧ with Bergen since 1981." },
  ],
  counterExamples: [
    { text: "The mayor praised the cooperation between schools.", because: "praise is no start" },
    { text: "Work on the bridge began in 2010.", because: "a building site is an investment" },
    { text: "The towns want to establish contacts.", because: "a wish is no start" },
    { text: "The city is proud of its partners.", because: "a state without a beginning" },
  ],
});
