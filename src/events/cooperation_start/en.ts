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
  examples: [],
  counterExamples: [],
});
