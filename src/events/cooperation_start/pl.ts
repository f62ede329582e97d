import { defineFrame } from "../frame.ts";

/** How Polish releases tell of cooperation start events. */
export const cooperationStartPl = defineFrame({
  id: "cooperation_start/pl",
  type: "cooperation_start",
  language: "pl",
  verbs: [
    {
      forms: { present: "współpracuj(e|ą|emy)|przyjaźni się|przyjaźnią się|przyjaźnimy się|partneruje|kooperuje" },
      since: true,
    },
    {
      forms: {
        past: "nawiązał|zapoczątkował|zainicjował|zawiązał|rozpoczął|zaczął|zainaugurował|podjął|narodził|zrodził",
        impersonal: "nawiązano|zapoczątkowano|zainicjowano|zawiązano|rozpoczęto|zainaugurowano|podjęto",
        passive:
          "nawiązan(a|e|y|ą|ej|ych)|zapoczątkowan(a|e|y|ą|ej|ych)|zainicjowan(a|e|y|ą|ej)|zainaugurowan(a|e|y|ą|ej)|rozpoczęt(a|e|ą|ej)",
        future: "nawiąże|nawiążą|nawiążemy|zainauguruje|zainaugurują",
        noun: "nawiązani(e|a|u|em)|zapoczątkowani(e|a)|rozpoczęci(e|a|u)|zainicjowani(e|a)|inauguracj(a|i|ę)",
      },
      object: "współprac*|partnerstw*|kontakt*|stosunk*|przyjaźń|przyjaźni|więz*|relacj*|znajomość",
      without:
        "projekt*|budow*|remont*|nawiązał do|wstępnej współpracy|głębsze|uchwał*|działa*|decyzj*|temat*|prac*|rozmow*|stowarzyszeni*|kontakt wzrokowy",
      roles: { subject: "initiator", by: "initiator" },
    },
    {
      forms: {
        past: "ma swe początki|ma swoje początki|ma swój początek|mają swój początek|mają swoje początki|miał swój początek|miał swoje początki|miał początek|sięga|sięgają|sięgał|datuje się|datują się|bierze początek|biorą początek|wywodzi się|przypadają na|przypada na|przypadał na|wziął początek|datowan(y|a|e) (jest|są) na|(jest|są) datowan(y|a|e) na",
      },
      object:
        "współprac*|kontakt*|przyjaźń|przyjaźni|znajomość|początk* (współpracy|partnerstwa|znajomości|przyjaźni|kontaktów|relacji|wymiany)|partnerstw*|relacj*|więz*|stosunk*",
      without: "najstarsz*|najmłodsz*|tradycj* handlow*",
      dated: true,
    },
    {
      forms: { past: "zaczął|rozpoczęł(o|a)" },
      object:
        "od pomocy|od wizyt*|od listu|od listów|od spotkani*|od wymian*|od przyjaźni|od darów|od transport*|od znajomości|od kontakt*|od wyjazdu|od przyjazdu|od koncertu|od meczu|od turnieju|od paczek",
      without: "sesj*|uroczystoś*|obchod*|koncert*|dzień|remont*|budow*|spotkanie|mecz|turniej",
      dated: true,
      roles: { subject: "initiator" },
    },
    {
      forms: { present: "trwa|trwają|współpracuj(e|ą|emy)|łącz(y|ą)|jest|są|przyjaźni|przyjaźnią" },
      object: "partner*|współprac*|przyjaźń|przyjaźni*|umow*",
      since: true,
    },
    {
      forms: {
        past: "pojawił się inicjatywa|pojawiła się inicjatywa|powstała inicjatywa|zrodziła się inicjatywa|zrodził się pomysł|wyszła inicjatywa|wystąpił z inicjatywą|wyszedł z inicjatywą|wyszła z inicjatywą|wyszli z inicjatywą",
      },
      object: "współprac*|partnerstw*|kontakt*",
      roles: { subject: "initiator", object: "initiator" },
    },
    {
      forms: {
        present: "utrzymuj(e|ą|emy)|rozwija|rozwijają|prowadzi|prowadzą|rozwijamy|prowadzimy|pielęgnuj(e|ą|emy)",
        past: "utrzymywał",
        impersonal: "utrzymywano",
      },
      object: "kontakt*|stosunki|relacj*|współprac*|partnerstw*|więzi",
      since: true,
    },
    {
      forms: {
        passive:
          "partnersk(i|iego|ie|im|a|ą|iej|imi)|zaprzyjaźnion(y|ego|e|a|ą|ej|ym)|bliźniacz(e|ego|ym)|siostrzan(e|ym)",
      },
      object: "miast*|gmin*|powiat*|parafi*|szkoł*",
      within: 2,
      since: true,
    },
    {
      forms: {
        past: "dołączył|powiększył się|poszerzył się|przystąpił",
        impersonal: "przyjęto",
      },
      object: "partner*|grona|rodziny miast",
      city: true,
    },
    {
      forms: { past: "został|stał się|zyskał|uzyskał|pozyskał", future: "zostanie|zostaną|stanie się" },
      object:
        "partnerem|partnerami|miastem partnerskim|miastami partnerskimi|gminą partnerską|gminami partnerskimi|miasto partnerskie|partnera zagranicznego|nowego partnera|status miasta partnerskiego",
      without: "projekt*|medialn*|technologiczn*|strategiczn* partnerem|wydarzeni*|podpisan*|turniej*|festiwal*",
      dated: true,
      city: true,
    },
    {
      forms: {
        past: "inicjatorem|inicjatorami|inicjatorką|inicjatorkami|pomysłodawcą|pomysłodawcami|zaprosił",
        impersonal: "zaproszono",
      },
      object:
        "partnerstw*|kontaktów|(współpracy|partnerstwa|przyjaźni) (miast|gmin|obu|szkół|między|z)|(do|bliższej) współpracy|przyjaźni|do partnerstwa",
      without: "projekt*|konkurs*|warsztat*|festiwal*|mieszkańc*|organizacj* pozarządow*|przedsiębiorc*",
      dated: true,
      roles: { subject: "initiator" },
    },
    {
      forms: { past: "zaprzyjaźnił się|poznał się|poznali się|poznały się|zaprzyjaźnili się|zbratał|zbliżył się" },
      object: "miast*|gmin*|szkoł*|strażac*|strażak*|chór*|parafi*|samorząd*|burmistrz*|harcerz*|orkiestr*|straż*",
      without: "małżeńst*|na studiach|mąż|żona|żonę|w szkole",
      dated: true,
      roles: { subject: "initiator" },
    },
    {
      forms: { past: "zrobił|uczynił|postawił|zaczęło|rozpoczęło" },
      object:
        "pierwszy krok|pierwsze kroki|wszystko|znajomość|przygoda z|historia (współpracy|przyjaźni|partnerstwa|znajomości)",
      without: "dziecko|w karierze|remont*|budow*|sesj*|pożar*|koncert*|w życiu",
      dated: true,
      roles: { subject: "initiator" },
    },
    {
      forms: { past: "został|stał się" },
      object: "partnerami|miastami partnerskimi|gminami partnerskimi|miastami bliźniaczymi",
      without:
        "projekt*|medialn*|technologiczn*|strategiczn*|wydarzeni*|podpisan*|turniej*|festiwal*|biznesow*|życiow*",
      dated: true,
    },
  ],
  nouns: [
    {
      forms:
        "początki (współpracy|partnerstwa|znajomości|przyjaźni|kontaktów)|początek (współpracy|partnerstwa|znajomości|przyjaźni|kontaktów|współpracy)|pierwsze kontakty|pierwszy kontakt|pierwszych kontaktów",
      dated: true,
    },
  ],
  examples: [
    { text: "⟦Zaczęło się⟧ w 1993 r. ⟦od wizyty⟧ strażaków z Bonn." },
    { text: "Wszystko ⟦rozpoczęło się⟧ w 1996 roku ⟦od listu⟧ nauczyciela." },
    { text: "⟦Współpraca⟧ obu miast ⟦rozpoczęła się⟧ w 1994 roku." },
    { text: "Gminy ⟦nawiązały kontakty⟧ w maju 2008 r." },
    { text: "Leszno ⟦współpracuje⟧ z Plungė od 2001 roku." },
    { text: "⟦Partnerstwo trwa⟧ od 1987 r." },
    { text: "Opole ⟦jest partnerem⟧ Bonn od 1997 r." },
    { text: "Współpraca ⟦ma swoje początki⟧ w 1989 roku." },
    { text: "⟦Początki współpracy przypadają na 1991 rok⟧." },
    { text: "W maju 2003 r. Krosno ⟦stało się miastem partnerskim⟧ Opola." },
    { text: "2 maja 2009 r. w Opolu ⟦zainaugurowano współpracę⟧ z Ostrawą." },
    { text: "⟦Kontakty⟧ z Ostrawą ⟦datują się na 1988 rok⟧." },
    { text: "⟦Początek partnerstwa datowany jest na 1998 rok⟧." },
    { text: "W 1994 r. ⟦zaprzyjaźniły się chóry⟧ z Opola i Bonn." },
    { text: "⟦Inicjatorem kontaktów⟧ był w 1992 r. nauczyciel Jan Lis." },
    { text: "⟦Pierwszy krok zrobili⟧ w 1994 r. strażacy." },
    { text: "4 maja 1997 r. oba miasta ⟦zostały partnerami⟧." },
  ],
  counterExamples: [
    { text: "9 maja 2019 r. obchody rozpoczęły się od wizyty na cmentarzu.", because: "a day that begins" },
    { text: "9 maja 2019 r. uroczystość zaczęła się od spotkania w ratuszu.", because: "a festivity that begins" },
    { text: "Burmistrz mówił o współpracy z organizacjami.", because: "talk of cooperation is no start" },
    { text: "Rozpoczęto budowę szkoły w ramach współpracy.", because: "a building site is an investment" },
    { text: "Miasta chcą nawiązać współpracę.", because: "a wish is no start" },
    { text: "Współpraca rozwija się bardzo dobrze.", because: "a state without a beginning" },
    {
      text: "Najstarsze z naszych partnerstw sięga lat osiemdziesiątych.",
      because: "a superlative that names no partner",
    },
    { text: "Opole zostało partnerem medialnym festiwalu w 2012 roku.", because: "a partner of a festival" },
    { text: "Początki orkiestry sięgają 1905 roku.", because: "a body's own beginning" },
    { text: "W 2014 r. córka zrobiła pierwszy krok w karierze.", because: "a life" },
  ],
});
