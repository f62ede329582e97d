import { defineFrame } from "../frame.ts";

/** How English releases tell of gift events. */
export const giftEn = defineFrame({
  id: "gift/en",
  type: "gift",
  language: "en",
  verbs: [
    {
      forms: { past: "gave|presented" },
      person: true,
      object:
        "model|brooch|amber|compass|basket|bouquet|plate|print|engraving|vase|bottle|icon|map|photograph|picture|bust|tapestry|clock|tray|ring|scarf|jersey|shirt|bell|key",
      without: "award|prize|medal|title|speech|report",
      roles: { subject: "giver", object: "recipient", to: "recipient" },
    },
    {
      forms: {
        past: "presented her|presented him|presented his|presented them|presented each|gave the town|gave the city|gave her guest|gave his guest|gave their hosts|gave their guests",
      },
      without: "award|prize|medal|title|report|certificate",
      roles: { subject: "giver", object: "recipient", to: "recipient" },
    },
    {
      forms: {
        past: "presented|gave|donated|handed|handed over|gifted|bestowed|offered|exchanged",
        infinitive: "present|donate|hand over",
      },
      object:
        "gift|gifts|souvenir|souvenirs|present|presents|painting|token|sculpture|flag|album|donation|ambulance|ambulances|vehicle|book|books|replica|banner|statuette",
      without: "award|prize|medal|title|opportunity|scholarship",
      roles: { subject: "giver", object: "recipient", to: "recipient", by: "giver" },
    },
    {
      forms: { past: "received|accepted" },
      object: "gift|gifts|souvenir|present|token|donation",
      roles: { subject: "recipient", from: "giver" },
    },
  ],
  nouns: [],
  examples: [],
  counterExamples: [],
});
