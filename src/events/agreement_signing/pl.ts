import { defineFrame } from "../frame.ts";

/** How Polish releases tell of agreement signing events. */
export const agreementSigningPl = defineFrame({
  id: "agreement_signing/pl",
  type: "agreement_signing",
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
      object:
        "umow*|porozumieni*|deklaracj*|memorandum|traktat*|pakt|paktu|akt|akty|protokół|protokoł*|partnerstw*|aneks*|dokument*|konwencj*|kart(ę|y|a)",
      without: "intencyjn*|zarządzeni*|wykonawc*|dofinansowani*|akt notarialny|akt własności|budow*|remont*|przebudow*",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: { past: "złoży(li|ł|ła|ły)", impersonal: "złożono" },
      object: "podpis|podpisy",
      without: "petycj*|intencyjn*",
      roles: { subject: "signatory" },
    },
    {
      forms: {
        past: "potwierdzi(ł|ła|li|ły)|odnowi(ł|ła|li|ły)|przedłuży(ł|ła|li|ły)|ratyfikowa(ł|ła|li)",
        impersonal: "potwierdzono|odnowiono|przedłużono|ratyfikowano",
        passive: "odnowion(y|a|e|ą|ej)|potwierdzon(y|a|e|ą)|przedłużon(y|a|e)|ratyfikowan(y|a|e)",
        noun: "odnowieni(e|a|u)|przedłużeni(e|a)",
      },
      object: "umow*|porozumieni*|partnerstw*|deklaracj*",
      without: "intencyjn*",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
  ],
  nouns: [],
  examples: [],
  counterExamples: [],
});
