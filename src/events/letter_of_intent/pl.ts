import { defineFrame } from "../frame.ts";

/** How Polish releases tell of letter of intent events. */
export const letterOfIntentPl = defineFrame({
  id: "letter_of_intent/pl",
  type: "letter_of_intent",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "podpisał|sygnował|parafował|sporządził|ogłosił|zawar(ł|ła|ło|li|ły|liśmy)|wymienił",
        impersonal: "podpisano|parafowano|sygnowano|zawarto|wymieniono|sporządzono|spisano",
        passive: "podpisan(y|a|e|ą|ego|ej|ym|ych|ymi)|parafowan(y|a|e|ą|ej)|sygnowan(y|a|e)|zawart(y|a|e|ą|ej|ego|ym)",
        present: "podpisuj(e|ą|emy)",
        future: "podpisz(e|ą|emy)|zawr(ą|zemy)|parafuj(e|ą)",
        infinitive: "podpisać|zawrzeć|parafować",
        noun: "podpisani(e|a|u|em)|zawarci(e|a|u|em)|sygnowani(e|a|u)|parafowani(e|a|u)",
      },
      object:
        "intencyjn*|deklaracj* (intencji|woli|zamiaru|zamiarów)|deklaracj* o (woli|zamiarze|chęci)|protokół intencji|protokół o zamiarze|memorandum o zamiarze|wstępn* porozumieni*|wstępn* umow*|wstępn* deklaracj*",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: { past: "złożył|opatrzył", impersonal: "złożono", passive: "złożon(e|y)", future: "złoży|złożą" },
      object: "intencyjnym|intencyjny|pod deklaracją woli",
      roles: { subject: "signatory" },
    },
  ],
  nouns: [
    {
      forms: "list(|u|em|y|ów) intencyjn(y|ego|ym|e|ych)|deklaracj(a|i|ę) woli współpracy",
      without: "podpis*|zawar*|parafowa*|sygnowa*|podjęł*",
      roles: { subject: "signatory", by: "signatory", with: "signatory" },
    },
  ],
  examples: [
    { text: "Włodarze Opola i Alytusa ⟦podpisali list intencyjny⟧." },
    { text: "⟦List intencyjny podpisano⟧ 6 czerwca 2017 roku." },
    { text: "W październiku ⟦został podpisany list intencyjny⟧ w sprawie partnerstwa." },
    { text: "⟦Podpisanie listu intencyjnego⟧ nastąpiło w dniu 2 lipca 2014 roku." },
    { text: "List intencyjny ⟦zostanie podpisany⟧ 15 września.", modality: "planned" },
    { text: "W Lesznie ⟦doszło do podpisania listu intencyjnego⟧." },
    { text: "Na październik ⟦planowany jest list intencyjny⟧ z Ostrawą.", modality: "planned" },
    { text: "Wójt i starosta ⟦sygnowali deklarację woli⟧ współpracy." },
    { text: "W maju 2012 r. burmistrzowie ⟦podpisali wstępne porozumienie⟧ o partnerstwie." },
    { text: "4 czerwca 2015 r. w Opolu ⟦podpisano deklarację o zamiarze⟧ współpracy." },
  ],
  counterExamples: [
    { text: "Celem wizyty było podpisanie umowy.", because: "an agreement has its own type" },
    { text: "Burmistrz chce podpisać list intencyjny.", because: "a wish is no event" },
    { text: "Listu intencyjnego nie podpisano.", because: "what was not signed is no event" },
    { text: "Do urzędu wpłynął list od mieszkańców.", because: "a letter from residents is another thing" },
    { text: "W archiwum leży list intencyjny z 1995 roku.", because: "a paper that is kept" },
  ],
});
