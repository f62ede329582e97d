import { defineFrame } from "../frame.ts";

/** How English releases tell of agreement signing events. */
export const agreementSigningEn = defineFrame({
  id: "agreement_signing/en",
  type: "agreement_signing",
  language: "en",
  verbs: [
    { forms: { past: "signed for|signed on behalf of" }, roles: { subject: "signatory" } },
    {
      forms: {
        past: "signed|concluded|inked|initialled|ratified|entered into",
        present: "signs|sign",
        infinitive: "sign|conclude|ratify|enter into",
        noun: "signing|conclusion",
      },
      object:
        "agreement|agreements|declaration|declarations|memorandum|treaty|pact|accord|accords|contract|charter|protocol|MoU|document|documents|convention|covenant",
      without: "letter of intent|letters of intent|statement of intent|declaration of intent|petition",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: { past: "renewed|reaffirmed|confirmed|extended" },
      object: "agreement|agreements|declaration|treaty|pact|charter|partnership agreement",
      without: "letter of intent",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
  ],
  nouns: [],
  examples: [],
  counterExamples: [],
});
