import { defineFrame } from "../frame.ts";

/** How Polish releases tell of meeting events. */
export const meetingPl = defineFrame({
  id: "meeting/pl",
  type: "meeting",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "spotkał|zobaczył się|widział się|widzieli się",
        impersonal: "spotkano",
        present: "spotyka|spotykają",
        future: "spotka|spotkają|spotkamy",
      },
      without:
        "z dużym|z zainteresowaniem|z uznaniem|z krytyką|z oporem|z aprobatą|z życzliwością|spotkały|ze zrozumieniem|z ciepłym|z odmową|z protest*|z hejtem|z sympatią|z odzewem|wielk* zainteresowani*",
      orPerson: true,
      object: "z|ze",
      roles: { subject: "guest", with: "host" },
    },
    {
      forms: {
        past: "rozmawiał|debatował|dyskutował|naradzał|konferował|negocjował|pertraktował",
        impersonal: "rozmawiano|dyskutowano|debatowano",
      },
      object: "z|ze|o|na temat",
      without:
        "na konferencji|na sesji|telefonicznie|przez telefon|radio|gazet*|dziennikar*|reporter*|rozmawialiśmy|rozmawiałem|rozmawiałam",
      person: true,
      roles: { subject: "attendee", with: "attendee" },
    },
    {
      forms: {
        past: "rozmawiali|dyskutowali|omówili|omawiali|naradzali się|uzgodnili",
        impersonal: "rozmawiano|dyskutowano|debatowano|naradzano|omawiano|omówiono",
      },
      object: "o|na temat|nad|projekt*|plan*|temat*|kwesti*|spraw*|możliwoś*|zasad*",
      without:
        "latami|od lat|na sesji|podczas sesji|radn*|konferencj*|forum|seminari*|kongres*|panel*|telefonicznie|wykład*|w internecie|mediach|od dawna|od miesięcy",
      dated: true,
      roles: { subject: "attendee", with: "attendee" },
    },
    {
      forms: {
        past: "ustalili|ustaliły|nakreślili|wypracowali|wypracowały|uzgodnili|uzgodniły|dograli",
        impersonal: "wypracowano|nakreślono",
      },
      object:
        "kalendarz|kalendarz*|harmonogram*|terminarz|plan (pracy|współpracy|spotkań|działań|wymiany)|program współpracy|wspólny (plan|program|projekt)|szczegóły|kierunki",
      without: "radn*|rada|policj*|śledcz*|strażacy|naukowc*|sesj*|badacz*|latami",
      roles: { subject: "attendee", with: "attendee" },
    },
    {
      forms: {
        past: "zasiedli do|zasiadł do|zjadł|zasiadła do|zjedli|usiedli do|usiadł do",
        future: "zasiądą do|zasiądzie do|zjedzą|usiądą do",
      },
      object: "kolacj*|obiad*|śniadani*|lunch*|stołu|rozmów|negocjacji|kolacyjn*",
      without: "wigilijn* wieczerz*|w domu",
      roles: { subject: "host", with: "guest", object: "guest" },
    },
    {
      forms: {
        past: "przyjął|przyjmował",
        impersonal: "przyjęto",
        future: "przyjmie|przyjmą",
      },
      object:
        "w gabinecie|na audiencji|w swoim gabinecie|audiencj*|(w|przed) (urzędzie|ratuszu|magistracie|ratuszem)|na (rynku|starym rynku)",
      person: true,
      without:
        "uchwał*|budżet*|ślubowani*|poród|pacjent*|petent*|interesant*|wniosk*|mieszkańców|w godzinach|zgłosze*|zawiadomieni*",
      roles: { subject: "host", object: "guest" },
    },
    {
      forms: {
        past: "spotkał|zgromadził się|zebrał się|zasie(dli)",
        future: "spotkają|spotkamy|zbiorą się|zbierze się",
      },
      object:
        "przy (stole|okrągłym|kawie|herbacie)|w (ratuszu|urzędzie|magistracie|starostwie|sali|siedzibie|gabinecie|świetlicy|bibliotece|remizie|domu)|aby|by|żeby|omówić|na (naradzie|odprawie|zebraniu|roboczym|walnym|pierwszym|wspólnym)|sztab (kryzysowy|zarządzania)|zespół zarządzania|włodarze|samorządowcy|wójtowie|burmistrzowie|prezydenci|starostowie|przedstawiciele|szefowie",
      without:
        "radni|rada|komisj*|sesj*|na (pikniku|festynie|koncercie|meczu|boisku|mszy|balu|turnieju|starcie|finale|stadionie|parkiecie|cmentarzu|nabożeństwie|pogrzebie|wystawie|wernisażu|konferencji|kongresie|zjeździe|forum|jarmarku|dożynkach)|pod (pomnikiem|tablicą|krzyżem)|przy (pomniku|grobie|obelisku)|z życzliw*|z uznaniem|z zainteresowani*|z krytyk*|z oporem",
      dated: true,
      roles: { subject: "attendee", with: "attendee" },
    },
    {
      forms: { past: "obradował|debatował", future: "będzie obradował|będzie obradować" },
      object:
        "konwent|zgromadzenie (wspólników|akcjonariuszy|członków|związku)|sztab (kryzysowy|zarządzania)|zespół zarządzania|kolegium|kapituła|zarząd (stowarzyszenia|klubu|koła|osp|związku|oddziału)",
      without: "radni|rada|komisj*|sesj*",
      dated: true,
    },
    {
      forms: { past: "podjął|podejmował|ugościł|przyjął", impersonal: "podjęto", future: "podejmie|ugości" },
      object: "obiadem|kolacją|śniadaniem|lunchem|kawą|herbatą|na (obiedzie|kolacji|śniadaniu|podwieczorku)",
      person: true,
      roles: { subject: "host", object: "guest" },
    },
  ],
  nouns: [
    {
      forms:
        "spotkani(e|a|u|em|ach|ami)|narad(a|y|ę|zie|ą)|rozm(owa|owy|ów|owach|owę|owami)|zebrani(e|a|u|em)|konsultacj(e|i|ach) (dwustronne|międzyrządowe)|okrągły stół|okrągłego stołu|posiedzeni(e|a|u) zarządu|wideokonferencj(a|i|ę|ą)|telekonferencj(a|i|ę|ą)|wideospotkani(e|a)|negocjacj(e|i|ach)|odpraw(a|y|ę|ie)|audiencj(a|i|ę)|uroczyst(a|ej|ą) kolacj(a|i|ę|ą)|burz(a|y|ę) mózgów|posiedzeni(e|a|u) (sztabu|zespołu|kapituły|komitetu|prezydium)|wideorozmow(a|y|ę)|rokowani(a|ach)|robocz(e|ego|ym) śniadani(e|a|u)|śniadani(e|a) biznesow(e|ego)|konwen(t|cie) (wójtów|burmistrzów|starostów)|spotkani(e|a) (robocze|kurtuazyjne|organizacyjne|noworoczne|wigilijne|sylwestrowe|integracyjne)|kolacj(a|i|ę|ą) (z|robocza)|robocz(y|ego) (lunch|lunchu|obiad|obiadu)|konwent(|u) (wójtów|burmistrzów|starostów|marszałków|prezydentów)|zgromadzeni(e|a|u|em) (wspólników|akcjonariuszy|członków)",
      without:
        "mieszkańc*|autorsk*|literack*|prasow*|piłkarsk*|ligow*|mistrzostw|kwalifikacyjn*|rozmow* telefoniczn*|odpraw* celn*|odpraw* bagaż*",
      roles: { subject: "attendee", object: "attendee", of: "host", by: "attendee", inviter: "inviter", with: "guest" },
    },
    {
      forms: "na spotkaniu|na naradzie|na zebraniu|na walnym zebraniu|na wideokonferencji|na roboczym spotkaniu",
      without: "mieszkańc*|autorsk*|literack*|prasow*",
      told: true,
      roles: { subject: "attendee", object: "attendee", of: "host", by: "attendee", inviter: "inviter", with: "guest" },
    },
  ],
  examples: [
    { text: "W środę burmistrz Jan Lis ⟦przyjął⟧ gości z Bonn ⟦w ratuszu⟧." },
    { text: "W maju starosta Ewa Krawiec ⟦przyjęła⟧ rowerzystów ⟦na rynku⟧." },
    { text: "Prezesi klubów ⟦ustalili kalendarz⟧ wspólnych zawodów." },
    { text: "W maju burmistrzowie ⟦wypracowali plan współpracy⟧ na rok 2020." },
    { text: "Prezydent ⟦spotkał się z ambasadorem⟧ Norwegii." },
    { text: "W Radomiu ⟦odbyło się spotkanie⟧ samorządowców." },
    { text: "⟦Spotkanie⟧ prezydentów ⟦zaplanowano⟧ na 5 maja.", modality: "planned" },
    { text: "W grudniu ⟦doszło do pierwszego spotkania⟧ przedstawicieli obu gmin." },
    { text: "⟦Narada⟧ w sprawie dróg ⟦odbędzie się⟧ 3 lipca.", modality: "planned" },
    { text: "⟦Spotkanie⟧ z przedsiębiorcami ⟦zostało odwołane⟧.", modality: "cancelled" },
    { text: "Burmistrz ⟦rozmawiał z Janem Wilkiem⟧ o budowie szkoły." },
    { text: "W środę w ratuszu ⟦dyskutowano o wspólnych projektach⟧." },
    { text: "Goście ⟦zasiedli do kolacji⟧ z burmistrzem Janem Lisem." },
    { text: "19 marca ⟦odbyła się wideokonferencja⟧ z partnerami z Ostrawy." },
    { text: "4 maja br. starostowie ⟦omówili zasady⟧ wspólnej rekrutacji." },
    { text: "W środę 4 maja burmistrzowie powiatu ⟦spotkali się przy okrągłym stole⟧." },
    { text: "9 stycznia 2019 r. w urzędzie ⟦zebrał się sztab kryzysowy⟧." },
    { text: "W środę burmistrz Jan Lis ⟦podjął⟧ gości ⟦obiadem⟧." },
  ],
  counterExamples: [
    { text: "Radny Jan Lis przyjął w ratuszu mieszkańców na dyżurze.", because: "office hours" },
    { text: "Śledczy ustalili szczegóły zdarzenia.", because: "an inquiry" },
    { text: "Pomysł spotkał się z dużym zainteresowaniem.", because: "an idea that meets with interest" },
    { text: "Sala spotkań jest na drugim piętrze.", because: "a room for meetings" },
    { text: "Burmistrz chętnie spotka się z mieszkańcami, jeśli będzie trzeba.", because: "a condition is no event" },
    { text: "Czy spotkanie się odbyło?", because: "a question tells nothing" },
    { text: "O nowym moście rozmawiano w mieście od lat.", because: "talk that goes on for years" },
    { text: "Rozmowa kwalifikacyjna odbędzie się 4 lipca.", because: "an interview for a job" },
    { text: "W sobotę 4 maja mieszkańcy spotkali się na pikniku w parku.", because: "a picnic has its own type" },
    { text: "3 maja samorządowcy zebrali się pod pomnikiem.", because: "an act of remembrance" },
  ],
});
