import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of letter of intent events. */
export const letterOfIntentLt = defineFrame({
  id: "letter_of_intent/lt",
  type: "letter_of_intent",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "pasiraš(ė|ėme)|sudarė|parafavo",
        passive: "pasirašyt(a|as|i|os|ą|o|us|ų|oje|ame|ai)|sudaryt(a|as|i|os|ą)|parafuot(a|as)",
        present: "pasirašo|pasirašoma",
        future: "pasirašys|pasirašysime|sudarys",
        infinitive: "pasirašyti|sudaryti",
        noun: "pasirašym(as|o|ą|ui|u|e)|sudarym(as|o|ui)",
      },
      object: "ketinim*",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
  ],
  nouns: [],
  examples: [],
  counterExamples: [],
});
