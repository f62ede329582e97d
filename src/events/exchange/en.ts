import { defineFrame } from "../frame.ts";

/** How English releases tell of exchange events. */
export const exchangeEn = defineFrame({
  id: "exchange/en",
  type: "exchange",
  language: "en",
  verbs: [],
  nouns: [
    { forms: "workshop|workshops", roles: { subject: "participant" }, without: "conference" },

    {
      forms:
        "youth exchange|exchange between|exchange with|student exchange|pupil exchange|school exchange|exchange visit|exchange programme|internship|traineeship|training course|summer camp|language camp|training",
      without: "exchange of plots|exchange of experience|training ground",
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
  ],
  examples: [],
  counterExamples: [],
});
