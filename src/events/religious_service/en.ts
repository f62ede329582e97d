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
  examples: [],
  counterExamples: [],
});
