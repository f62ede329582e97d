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
      without: "intencyjn*|zarządzeni*|akt notarialny|akt własności|akt erekcyjny|uchwałę|ustaw*",
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
  examples: [
    { text: "Burmistrzowie Leszna i Alytusa ⟦podpisali umowę⟧ o współpracy partnerskiej." },
    { text: "Porozumienie ⟦zostało podpisane⟧ 4 marca 2009 roku w Radomiu." },
    { text: "W maju ubiegłego roku ⟦podpisano⟧ deklarację o przyjaźni obu gmin." },
    { text: "W ratuszu ⟦odbyło się uroczyste podpisanie⟧ umowy partnerskiej." },
    { text: "Umowa ⟦zostanie podpisana⟧ 7 września w Opolu.", modality: "planned" },
    { text: "Oba miasta ⟦odnowiły porozumienie⟧ po dwudziestu latach." },
    { text: "⟦Podpisanie umowy⟧ z Ostrawą, planowane na maj, odwołano.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "Rada wyraziła zgodę na podpisanie umowy partnerskiej.", because: "consent to sign is no signing" },
    { text: "Delegacja przyjechała w celu podpisania porozumienia.", because: "a purpose is no event" },
    { text: "Prezydent podpisał zarządzenie o godzinach pracy urzędu.", because: "an order is no agreement" },
    { text: "Strony nie podpisały umowy.", because: "what was not signed is no signing" },
    { text: "Burmistrz chce podpisać umowę z sąsiednią gminą.", because: "a wish is no plan with a date" },
  ],
});
