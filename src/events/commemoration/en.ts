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
  examples: [],
  counterExamples: [],
});
