import { defineFrame } from "../frame.ts";

/** How English releases tell of sport event events. */
export const sportEventEn = defineFrame({
  id: "sport_event/en",
  type: "sport_event",
  language: "en",
  verbs: [
    {
      forms: { past: "won|finished first|came first|beat|defeated" },
      object: "race|match|tournament|marathon|championship|cup|regatta|final|run|game",
      without: "prize draw|election|award|tender|motion|motions",
      roles: { subject: "competitor" },
    },
    {
      forms: { past: "competed|raced", infinitive: "compete" },
      object: "tournament|race|match|marathon|championship|championships|games|cup|regatta|run",
      roles: { subject: "competitor", by: "competitor" },
    },
  ],
  nouns: [
    {
      forms:
        "tournament|match|race|championship|championships|marathon|half marathon|half-marathon|regatta|fun run|cup final|sports games|friendly game|rally",
      without: "match funding",
      roles: { subject: "competitor", by: "competitor" },
    },
  ],
  examples: [
    { text: "A chess ⟦tournament was held⟧ in the sports hall." },
    { text: "The ⟦marathon took place⟧ on Sunday." },
    { text: "The charity ⟦match will be held⟧ on 9 May.", modality: "planned" },
    { text: "The ⟦regatta was cancelled⟧ because of wind.", modality: "cancelled" },
    { text: "Peter Hale ⟦won the race⟧ in Leeds." },
    { text: "The ⟦championships began⟧ on Friday." },
  ],
  counterExamples: [
    { text: "The colours match the flag.", because: "another meaning" },
    { text: "The human race is old.", because: "another meaning" },
    { text: "The stadium holds a thousand people.", because: "a building" },
    { text: "Match funding was promised.", because: "money" },
  ],
});
