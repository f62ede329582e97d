import { defineFrame } from "../frame.ts";

/** How Polish releases tell of cooperation start events. */
export const cooperationStartPl = defineFrame({
  id: "cooperation_start/pl",
  type: "cooperation_start",
  language: "pl",
  verbs: [
    {
      forms: { present: "współpracuj(e|ą|emy)|przyjaźni się|przyjaźnią się|partneruje" },
      since: true,
    },
    {
      forms: {
        past: "nawiąza(ła|ły|ł|li|ło|liśmy)|zapoczątkowa(ł|ła|ło|li|ły)|zainicjowa(ł|ła|ło|li|ły)|zawiąza(ł|ła|ło|ły|li)|rozpoczę(ła|ło|ły|li|liśmy)|zaczę(ła|ło|ły|li)",
        impersonal: "nawiązano|zapoczątkowano|zainicjowano|zawiązano|rozpoczęto",
        passive: "nawiązan(a|e|y|ą|ej)|zapoczątkowan(a|e|y|ą|ej)|zainicjowan(a|e|y|ą|ej)",
        noun: "nawiązani(e|a|u|em)|zapoczątkowani(e|a)|rozpoczęci(e|a|u)",
      },
      object: "współprac*|partnerstw*|kontakt*|stosunk*|przyjaźń|przyjaźni|więz*|relacj*",
      without: "projekt*|budow*|remont*|nawiązał do|wstępnej współpracy|głębsze",
      roles: { subject: "initiator", by: "initiator" },
    },
    {
      forms: {
        past: "ma swe początki|ma swoje początki|ma swój początek|miała swój początek|miała swoje początki|sięga|sięgają|datuje się|datują się",
      },
      object: "współprac*|partnerstw*|kontakt*|przyjaźń|przyjaźni|znajomość",
      dated: true,
    },
    {
      forms: { present: "trwa|trwają|współpracuj(e|ą|emy)|łącz(y|ą)|jest|są|przyjaźni|przyjaźnią" },
      object: "partner*|współprac*|przyjaźń|przyjaźni*|umow*",
      since: true,
    },
    {
      forms: {
        past: "pojawiła się inicjatywa|powstała inicjatywa|zrodziła się inicjatywa|zrodził się pomysł|wyszła inicjatywa|wystąpił z inicjatywą|wyszedł z inicjatywą",
      },
      object: "współprac*|partnerstw*|kontakt*",
      roles: { subject: "initiator", object: "initiator" },
    },
    {
      forms: { present: "utrzymuj(e|ą|emy)|rozwija|rozwijają|prowadzi|prowadzą", past: "utrzymywa(ł|ła|li|ły)" },
      object: "kontakt*|stosunki|relacj*|współprac*|partnerstw*|więzi",
      since: true,
    },
    {
      forms: { passive: "partnersk(i|iego|ie|im|a|ą|iej|imi)|zaprzyjaźnion(y|ego|e|a|ą|ej|ym)|bliźniacz(e|ego|ym)" },
      object: "miast*|gmin*|powiat*|parafi*|szkoł*",
      within: 2,
      since: true,
    },
    {
      forms: { past: "dołączy(ł|ła|ło|ły)|powiększy(ł|ła|ło|ły) się" },
      object: "partner*|grona|rodziny miast",
      city: true,
    },
  ],
  nouns: [],
  examples: [
    { text: "⟦Współpraca⟧ obu miast ⟦rozpoczęła się⟧ w 1994 roku." },
    { text: "Gminy ⟦nawiązały kontakty⟧ w maju 2008 r." },
    { text: "Leszno ⟦współpracuje⟧ z Plungė od 2001 roku." },
    { text: "⟦Partnerstwo trwa⟧ od 1987 r." },
    { text: "Opole ⟦jest partnerem⟧ Bonn od 1997 r." },
    { text: "Współpraca ⟦ma swoje początki⟧ w 1989 roku." },
  ],
  counterExamples: [
    { text: "Burmistrz mówił o współpracy z organizacjami.", because: "talk of cooperation is no start" },
    { text: "Rozpoczęto budowę szkoły w ramach współpracy.", because: "a building site is an investment" },
    { text: "Miasta chcą nawiązać współpracę.", because: "a wish is no start" },
    { text: "Współpraca rozwija się bardzo dobrze.", because: "a state without a beginning" },
  ],
});
