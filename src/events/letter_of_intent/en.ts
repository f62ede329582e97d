import { defineFrame } from "../frame.ts";

/** How English releases tell of letter of intent events. */
export const letterOfIntentEn = defineFrame({
  id: "letter_of_intent/en",
  type: "letter_of_intent",
  language: "en",
  verbs: [
    {
      forms: {
        past: "signed|concluded|inked|initialled|ratified|entered into",
        present: "signs|sign",
        infinitive: "sign|conclude|ratify|enter into",
        noun: "signing|conclusion",
      },
      object: "letter of intent|letters of intent|statement of intent|declaration of intent|memorandum of intent",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
  ],
  nouns: [],
  examples: [],
  counterExamples: [],
});
