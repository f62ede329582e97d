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
  examples: [
    { text: "A delegation from Bergen ⟦visited Derby⟧ last week." },
    { text: "The mayor of Ghent ⟦came to Leeds⟧ in August 2010." },
    { text: "The city ⟦hosted a delegation⟧ from Galway." },
    { text: "Pupils from Bonn ⟦will visit Derby⟧ in September.", modality: "planned" },
    { text: "The ⟦visit⟧ to Bath ⟦was postponed⟧.", modality: "cancelled" },
    { text: "⟦During a visit⟧ to Bergen in 2012 the guests planted a tree." },
  ],
  counterExamples: [
    { text: "The website was visited by a thousand people.", because: "a web page has visitors of another kind" },
    { text: "The mayor did not visit the museum.", because: "a visit that was not made" },
    { text: "The city received an award.", because: "receiving a thing is no visit" },
    { text: "Come and visit our museum.", because: "an invitation is no visit" },
  ],
});
