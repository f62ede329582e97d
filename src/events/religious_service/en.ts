import { defineFrame } from "../frame.ts";

/** How English releases tell of religious service events. */
export const religiousServiceEn = defineFrame({
  id: "religious_service/en",
  type: "religious_service",
  language: "en",
  verbs: [
    {
      forms: { past: "celebrated|led|presided|officiated|concelebrated", infinitive: "celebrate" },
      object: "mass|holy mass|service of thanksgiving|church service|liturgy|prayers|prayer service",
      without: "anniversary",
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
  ],
  nouns: [
    {
      forms:
        "holy mass|mass|church service|thanksgiving service|liturgy|prayer service|ecumenical service|procession|memorial service",
      without: "mass media|mass transit|mass production",
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
  ],
  examples: [
    { text: "A ⟦Holy Mass was celebrated⟧ in the cathedral." },
    { text: "The bishop ⟦led a church service⟧ on Sunday." },
    { text: "The feast ⟦concluded with a Holy Mass⟧." },
    { text: "A ⟦thanksgiving service will be held⟧ on 9 May.", modality: "planned" },
    { text: "The ⟦procession was cancelled⟧.", modality: "cancelled" },
    { text: "An ⟦ecumenical service took place⟧ in Bath." },
  ],
  counterExamples: [
    { text: "Mass transit is cheap.", because: "another meaning" },
    { text: "The mass media were invited.", because: "another meaning" },
    { text: "The bus service was improved.", because: "another service" },
    { text: "No Mass was celebrated.", because: "a negated verb" },
  ],
});
