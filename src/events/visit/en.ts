import { defineFrame } from "../frame.ts";

/** How English releases tell of visit events. */
export const visitEn = defineFrame({
  id: "visit/en",
  type: "visit",
  language: "en",
  verbs: [
    {
      forms: {
        past: "visited|toured|arrived|came to|travelled to|traveled to|paid a visit|paid a courtesy visit|called on|went to|flew to|dropped in|stayed in",
        present: "visits",
        infinitive: "visit|pay a visit|pay a return visit|travel to|arrive",
      },
      object: "delegation|delegations",
      orCity: true,
      orPerson: true,
      placeIs: "object",
      without:
        "website|exhibition stand|came to power|came to an end|came to an agreement|went to work|believed|believe",
      roles: { subject: "guest", object: "host", to: "host", by: "guest" },
    },
    {
      forms: { past: "welcomed|hosted|received|greeted", present: "welcomes|hosts" },
      object:
        "delegation|delegations|guests|visitors|representatives|ambassador|group of|students from|officials from|counterpart|pupils",
      without: "award*|prize|gift|title|letter|concert|festival|conference|news|decision",
      placeIs: "subject",
      roles: { subject: "host", object: "guest", by: "host" },
    },
  ],
  nouns: [
    {
      forms: "visit|visits|study visit|study tour|excursion|trip|stay",
      without: "website",
      roles: { subject: "guest", of: "guest", to: "host", by: "guest" },
    },
  ],
  examples: [],
  counterExamples: [],
});
