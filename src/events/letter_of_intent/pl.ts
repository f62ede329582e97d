import { defineFrame } from "../frame.ts";

/** How Polish releases tell of letter of intent events. */
export const letterOfIntentPl = defineFrame({
  id: "letter_of_intent/pl",
  type: "letter_of_intent",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "podpisa(ł|ła|ło|li|ły|liśmy)|sygnowa(ł|ła|li|ły)|parafowa(ł|ła|li|ły)|zawar(ł|ła|ło|li|ły)",
        impersonal: "podpisano|parafowano|sygnowano|zawarto",
        passive: "podpisan(y|a|e|ą|ego|ej|ym|ych|ymi)|parafowan(y|a|e|ą|ej)|zawart(y|a|e|ą|ej|ego|ym)",
        present: "podpisuj(e|ą)",
        future: "podpisz(e|ą|emy)|zawr(ą|zemy)",
        infinitive: "podpisać|zawrzeć|parafować",
        noun: "podpisani(e|a|u|em)|zawarci(e|a|u|em)|sygnowani(e|a|u)|parafowani(e|a|u)",
      },
      object: "intencyjn*|deklaracj* intencji|deklarację intencji",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    { forms: { past: "złoży(li|ł|ła)" }, object: "intencyjnym|intencyjny", roles: { subject: "signatory" } },
  ],
  nouns: [],
  examples: [],
  counterExamples: [],
});
