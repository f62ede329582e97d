import { defineFrame } from "../frame.ts";

/** How English releases tell of gift events. */
export const giftEn = defineFrame({
  id: "gift/en",
  type: "gift",
  language: "en",
  verbs: [
    {
      forms: { past: "gave|presented|handed" },
      person: true,
      object:
        "model|brooch|amber|compass|basket|bouquet|plate|print|engraving|vase|bottle|icon|map|photograph|picture|bust|tapestry|clock|tray|ring|scarf|jersey|shirt|bell|key",
      without: "award|prize|medal|title|speech|report",
      roles: { subject: "giver", object: "recipient", to: "recipient" },
    },
    {
      forms: {
        past: "presented the city with|presented the town with|presented the mayor with|presented the museum with|presented the council with|presented the hosts with|presented the guests with|presented the school with|presented her|presented him|presented his|presented them|presented each|gave the town|gave the city|gave her guest|gave his guest|gave their hosts|gave their guests",
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
  examples: [
    { text: "The guests ⟦gave the mayor a painting⟧ as a gift." },
    { text: "The delegation ⟦presented a souvenir⟧ to the host." },
    { text: "The school ⟦received a gift⟧ of books." },
    { text: "The town ⟦donated an ambulance⟧ to the hospital." },
    { text: "The flag ⟦was handed over⟧ as a gift." },
    { text: "The city ⟦will donate a vehicle⟧ on 9 May.", modality: "planned" },
  ],
  counterExamples: [
    { text: "The mayor presented the awards.", because: "an award has its own type" },
    { text: "The shop sells gifts.", because: "gifts for sale" },
    { text: "She gave a speech.", because: "a speech that is given" },
    { text: "The report was handed over.", because: "a report is no gift" },
  ],
});
