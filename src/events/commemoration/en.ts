import { defineFrame } from "../frame.ts";

/** How English releases tell of commemoration events. */
export const commemorationEn = defineFrame({
  id: "commemoration/en",
  type: "commemoration",
  language: "en",
  verbs: [
    {
      forms: { past: "laid", infinitive: "lay", noun: "laying" },
      object: "flowers|wreath|wreaths|candles|bouquets|foundation of memory",
      without: "foundation stone|cornerstone",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms: { past: "paid tribute|honoured|honored|commemorated|remembered|observed" },
      object: "victims|fallen|memory|soldiers|heroes|dead|minute of silence|minute's silence|tribute|insurgents|killed",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms: { past: "unveiled", infinitive: "unveil", noun: "unveiling" },
      object: "monument|memorial|plaque|bust|statue|tombstone|obelisk|mural",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
  ],
  nouns: [
    {
      forms:
        "commemoration|commemorations|memorial ceremony|remembrance ceremony|wreath-laying ceremony|minute of silence|march of remembrance",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
  ],
  examples: [
    { text: "The guests ⟦laid a wreath⟧ at the memorial." },
    { text: "Residents ⟦paid tribute to the fallen⟧ on 1 September." },
    { text: "A monument to the poet ⟦was unveiled⟧ in the square." },
    { text: "A ⟦remembrance ceremony was held⟧ in Derby." },
    { text: "The plaque ⟦will be unveiled⟧ on 3 May.", modality: "planned" },
    { text: "The ⟦commemoration⟧ at the harbour ⟦was cancelled⟧.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "The monument stands in the square.", because: "a monument that stands there" },
    { text: "The mayor laid the foundation stone.", because: "a foundation stone is an investment" },
    { text: "Flowers are sold at the gate.", because: "flowers for sale" },
    { text: "No wreaths were laid.", because: "what was not laid" },
  ],
});
