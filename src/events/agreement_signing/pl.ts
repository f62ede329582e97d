import { defineFrame } from "../frame.ts";

/** How Polish releases tell of agreement signing events. */
export const agreementSigningPl = defineFrame({
  id: "agreement_signing/pl",
  type: "agreement_signing",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "podpisał|sygnował|parafował|zawar(ł|ła|ło|li|ły|liśmy)|podpisywał",
        impersonal: "podpisano|parafowano|sygnowano|zawarto|podpisywano",
        passive:
          "podpisan(y|a|e|ą|ego|ej|ym|ych|ymi)|parafowan(y|a|e|ą|ej)|sygnowan(y|a|e|ą|ej|ego)|zawart(y|a|e|ą|ej|ego|ym|ych)",
        present: "podpisuj(e|ą|emy)|zawierają",
        future: "podpisz(e|ą|emy)|zawr(ą|zemy|ze)|parafuj(e|ą)",
        infinitive: "podpisać|zawrzeć|parafować",
        noun: "podpisani(e|a|u|em)|zawarci(e|a|u|em)|sygnowani(e|a|u)|parafowani(e|a|u)",
      },
      object:
        "umow*|porozumieni*|deklaracj*|memorandum|traktat*|pakt|paktu|akt|akty|protokół|protokoł*|partnerstw*|aneks*|dokument*|konwencj*|kart(ę|y|a)|kontrakt*|ugod*|układ|układy|układu o",
      without:
        "intencyjn*|o zamiarze|deklaracj* zamiaru|wstępn* porozumieni*|wstępn* umow*|wstępn* deklaracj*|zarządzeni*|akt notarialny|akt własności|akt erekcyjny|układ (zbiorow|scalon|słoneczn|sił)*|uchwałę|ustaw*|intencji",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: {
        past: "złożył|składał|postawił",
        impersonal: "złożono",
        passive: "złożon(e|y|o)",
        future: "złoży|złożą|złożymy",
        noun: "złożeni(e|a|u) podpisów",
      },
      object: "podpis|podpisy|podpisów",
      without:
        "petycj*|intencyjn*|wniosk*|pod wnioskiem|pod listem|pod apelem|pod protestem|poparci*|na liście|pod kandydatur*|zebran*",
      roles: { subject: "signatory" },
    },
    {
      forms: {
        past: "związał|połączył|złączył|spiął",
        impersonal: "związano|połączono",
        future: "zwiąże|zwiążą|połączy|połączą",
      },
      object:
        "umową|umową partnerską|porozumieniem|układem|aktem (partnerstwa|przyjaźni|współpracy)|traktatem|umowa (partnerska|o)|porozumienie o",
      without: "umową o pracę|umową najmu|umową dzierżawy|zawodnik*|piłkarz*|z klubem",
      dated: true,
      roles: { by: "signatory" },
    },
    {
      forms: { impersonal: "przyjęto", past: "przyjęły|przyjęli" },
      object: "umowę|porozumienie|deklarację partnerstwa|kartę partnerstwa|akt partnerstwa",
      objectIs: "bare",
      without: "uchwał*|budżet*|gości|delegacj*|z zadowoleniem|intencyjn*|rada|radni|do realizacji",
      dated: true,
      roles: { by: "signatory" },
    },
    {
      forms: { present: "pochodzi z|pochodzą z|datowan(a|e|y) jest|jest datowan(a|e|y)|datuje się|datują się" },
      object: "umowa|umowy|porozumienie|porozumienia|układ|deklaracja partnerska|akt partnerstwa",
      without: "intencyjn*|najm*|dzierżaw*|prąd*|środki|pieniądze|dotacj*|aneks",
      dated: true,
    },
    {
      forms: { past: "opatrzył|opatrzyli", impersonal: "opatrzono" },
      object: "podpisami|podpisem",
      without: "petycj*|intencyjn*|zdjęci*",
      roles: { subject: "signatory" },
    },
    {
      forms: {
        past: "potwierdził|odnowił|przedłużył|rozszerzył|uaktualnił|aneksował|ratyfikował|przypieczętował|sformalizował|sfinalizował|wznowił",
        impersonal:
          "potwierdzono|odnowiono|przedłużono|rozszerzono|uaktualniono|aneksowano|ratyfikowano|przypieczętowano|sformalizowano|sfinalizowano|wznowiono",
        passive:
          "odnowion(y|a|e|ą|ej)|potwierdzon(y|a|e|ą)|przedłużon(y|a|e)|ratyfikowan(y|a|e)|przypieczętowan(y|a|e)|sformalizowan(y|a|e)",
        future: "odnowi|odnowią|potwierdzi|potwierdzą|przedłuży|przedłużą|ratyfikuje|przypieczętuje|przypieczętują",
        infinitive: "odnowić|potwierdzić|przedłużyć|przypieczętować|sformalizować",
        noun: "odnowieni(e|a|u)|przedłużeni(e|a)|ratyfikacj(a|i|ę)|potwierdzeni(e|a)|przypieczętowani(e|a|u)|sformalizowani(e|a|u)|sfinalizowani(e|a|u)",
      },
      object: "umow*|porozumieni*|partnerstw*|deklaracj*|dokument potwierdzono|współpracę partnersk*",
      without: "intencyjn*|umow* o pracę|umow* najmu|umow* dzierżawy",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: { present: "obowiązuje|obowiązują|wiąże" },
      object: "umow*|porozumieni*",
      without: "cen*|taryf*|najm*|dzierżaw*|o pracę",
      since: true,
      dated: true,
    },
    {
      forms: {
        past: "nosi datę|nosi podpisy|noszą datę|nosiła datę|wszedł w życie|weszł(a|o|y) w życie|widnieją podpisy",
      },
      object: "umow*|porozumieni*|deklaracj*|memorandum|traktat*",
      without: "intencyjn*|taryf*|najm*",
      dated: true,
      roles: { subject: "signatory", object: "signatory" },
    },
    {
      forms: {
        past: "zawiązał|przystąpił do|wszedł do",
        impersonal: "zawiązano",
        future: "zawiążą|przystąpi do|przystąpią do",
      },
      object: "porozumieni*|pakt|paktu|sojusz*|karty|deklaracj*",
      without: "intencyjn*|związek zawodowy|przetarg*|egzamin*|budow*|remont*",
      roles: { subject: "signatory" },
    },
    {
      forms: { past: "wymienił się", impersonal: "wymieniono" },
      object: "dokumentami|podpisanymi|egzemplarzami umowy|aktami partnerstwa",
      without: "intencyjn*",
      roles: { subject: "signatory" },
    },
  ],
  nouns: [
    {
      forms: "podpisy pod (umową|porozumieniem|deklaracją|dokumentem|partnerstwem)",
      without: "petycj*|intencyjn*",
      roles: { subject: "signatory" },
    },
  ],
  examples: [
    { text: "4 maja 1996 r. oba miasta ⟦związały się umową⟧." },
    { text: "W czerwcu 2001 r. gminy ⟦połączyło porozumienie o⟧ współpracy." },
    { text: "⟦Umowa⟧ z Ostrawą ⟦pochodzi z maja 2004 r.⟧" },
    { text: "⟦Porozumienie⟧ z Bonn ⟦pochodzi z lipca 1992 r.⟧" },
    { text: "⟦Umowę przyjęto⟧ 5 czerwca 1993 r." },
    { text: "2 maja 1994 r. burmistrzowie ⟦podpisali⟧ w Opolu ⟦układ⟧." },
    { text: "Burmistrzowie Leszna i Alytusa ⟦podpisali umowę⟧ o współpracy partnerskiej." },
    { text: "Porozumienie ⟦zostało podpisane⟧ 4 marca 2009 roku w Radomiu." },
    { text: "W maju ubiegłego roku ⟦podpisano⟧ deklarację o przyjaźni obu gmin." },
    { text: "W ratuszu ⟦odbyło się uroczyste podpisanie⟧ umowy partnerskiej." },
    { text: "Umowa ⟦zostanie podpisana⟧ 7 września w Opolu.", modality: "planned" },
    { text: "Oba miasta ⟦odnowiły porozumienie⟧ po dwudziestu latach." },
    { text: "⟦Podpisanie umowy⟧ z Ostrawą, planowane na maj, odwołano.", modality: "cancelled" },
    { text: "Umowa z Krosnem ⟦obowiązuje od 1998 roku⟧." },
    { text: "Porozumienie o przyjaźni ⟦weszło w życie 1 maja 2004 r.⟧" },
    { text: "Prezydenci obu miast ⟦przypieczętowali współpracę partnerską⟧ w czerwcu 2011 r." },
    { text: "Umowa partnerska ⟦nosi datę 9 maja 1996 r.⟧" },
    { text: "⟦Zawarliśmy porozumienie⟧ z gminą Ełk w maju 2010 roku." },
    { text: "Delegacje ⟦złożyły podpisy⟧ pod kartą przyjaźni." },
    { text: "W maju 2010 r. cztery gminy ⟦zawiązały porozumienie⟧ w sprawie wspólnej komunikacji." },
    { text: "⟦Sformalizowanie partnerstwa⟧ obu miast ⟦nastąpiło⟧ 9 maja 2011 r." },
    { text: "W 2014 roku strony ⟦rozszerzyły umowę⟧ o współpracę szkół." },
    { text: "Pod dokumentem ⟦złożone zostały podpisy⟧ burmistrzów." },
  ],
  counterExamples: [
    { text: "W maju 2019 r. zawodnik związał się umową z klubem.", because: "a player's contract" },
    { text: "Środki na umowy pochodzą z funduszu z 2019 roku.", because: "where money comes from" },
    { text: "W maju 2019 r. przyjęto do realizacji umowę z wykonawcą.", because: "a contract that is carried out" },
    { text: "Rada wyraziła zgodę na podpisanie umowy partnerskiej.", because: "consent to sign is no signing" },
    { text: "Delegacja przyjechała w celu podpisania porozumienia.", because: "a purpose is no event" },
    { text: "Prezydent podpisał zarządzenie w sprawie godzin pracy urzędu.", because: "an order is no agreement" },
    { text: "Strony nie podpisały umowy.", because: "what was not signed is no signing" },
    { text: "Burmistrz chce podpisać umowę z sąsiednią gminą.", because: "a wish is no plan with a date" },
    { text: "Umowa najmu obowiązuje od 2015 roku.", because: "rent is no bond of cities" },
    { text: "Mieszkańcy złożyli podpisy pod petycją.", because: "a petition binds nobody" },
    { text: "Mieszkańcy złożyli podpisy pod kandydaturą sołtysa.", because: "support for a candidate" },
  ],
});
