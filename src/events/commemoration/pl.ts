import { defineFrame } from "../frame.ts";

/** How Polish releases tell of commemoration events. */
export const commemorationPl = defineFrame({
  id: "commemoration/pl",
  type: "commemoration",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "złożył|składał|oddał|oddawał",
        impersonal: "złożono|składano|oddano|oddawano",
        passive: "złożon(e|o|y)",
        present: "składa|składają|składamy",
        future: "złoży|złożą|złożymy|odda|oddadzą|oddamy",
        infinitive: "złożyć",
        noun: "złożeni(e|a|em)|składani(e|a|em)|oddani(e|a|em) hołdu",
      },
      object:
        "kwiat*|wieniec|wieńc*|wieńce|wiązank*|znicz*|hołd|hołdu|cześć|pokłon|salw* honorow*|honorow* salw*|kamienie na|kamyki",
      without: "do użytku|głos|krew|do eksploatacji",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms: {
        past: "odda(li|ł|ła|ły) hołd|uczcił|upamiętnił|zapalił|pochylił głowy|zapłonął|pomodlił się|wspominał|czcił",
        impersonal: "oddano hołd|uczczono|upamiętniono|zapalono|wspominano|odczytano apel|oddano salwę|oddano cześć",
        passive: "upamiętnion(y|a|e|o|i)|uczczon(y|a|e|o|i)",
        future: "upamiętni|upamiętnią|uczci|uczcimy|upamiętnimy|odda hołd|oddadzą hołd|zapłoną|zapalą|zapalimy",
      },
      object:
        "pamięć|ofiar*|bohater*|poległ*|hołd|znicz*|minutą ciszy|chwilą ciszy|żołnier*|powstańc*|zmarł*|roczni* (śmierci|wybuchu|bitwy|zbrodni|katastrofy|wyzwolenia|odzyskania|deportacji|napaści|mordu|pogromu)|rocznic* powstania warszawskiego|tablic*|pomnik*|lampk*|świec*|grob*|mogił*|na cmentarzu|pamięci|poległym|zamordowan*|pomordowan*|sybirak*",
      without: "tortu|torcie|świeczk* na|dożynk*|choink*",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms: {
        past: "odsłonił|odsłaniał",
        impersonal: "odsłonięto",
        passive: "odsłonięt(y|a|e|o)",
        present: "odsłania|odsłaniają",
        future: "odsłoni|odsłonią|odsłonimy",
        infinitive: "odsłonić",
        noun: "odsłonięci(e|a|u|em)",
      },
      object:
        "pomnik*|tablic*|popiersi*|obelisk*|mural*|rzeźb*|krzyż*|kamień|kamieni*|głaz*|ławk*|ławecz*|płyt*|figur*|gwiazd*",
      roles: { subject: "attendee", to: "honoured", object: "honoured" },
    },
    {
      forms: {
        past: "nazwał|nadał",
        impersonal: "nazwano|nadano",
        passive: "nazwan(a|e|y)|nadan(e|o)",
        future: "nazwie|nada",
        noun: "nadani(e|a)",
      },
      object: "imieniem|imię",
      without: "tytuł*|medal*|odznak*|statut*|rada|radni|uchwał*",
      roles: { object: "honoured" },
    },
    {
      forms: {
        past: "stanął|zawisł(a|y|)",
        impersonal: "wmurowano|umieszczono|poświęcono|zawieszono",
        future: "stanie|zawiśnie",
      },
      object:
        "tablic* pamiątkow*|tablic* ku|tablic* upamiętniając*|tablic* poświęcon*|pomnik|obelisk|popiersie|krzyż pamiątkow*",
      without: "obok pomnika|przy pomniku|przed pomnikiem|koło pomnika",
      roles: { to: "honoured", of: "honoured" },
    },
    {
      forms: { past: "zasadził|posadził", impersonal: "zasadzono|posadzono", future: "zasadzi|zasadzą|posadzą" },
      object:
        "dąb|dęby|dębu|lipę|lipy|jabłoń|drzewo|drzewko|drzewo przyjaźni|drzewko przyjaźni|buk|klon|platan*|cis|jesion*",
      without: "na działce|w ogródku|tysi*|hektar*|sadzonek",
      roles: { subject: "attendee" },
    },
    {
      forms: { past: "pożegnał", impersonal: "pożegnano|pochowano", future: "pożegnamy|pożegna|pożegnają" },
      object: "zmarł*|na cmentarzu|ostatni* drog*|trumn*|urn*",
      roles: { subject: "attendee", object: "honoured" },
    },
    {
      forms: {
        past: "zawył|rozległ(a|o|y)|rozległ się|zabrzmiał|wybrzmiał|rozbrzmiał",
        impersonal: "odegrano|odczytano",
        future: "zawyją|rozlegną się|zabrzmi|zabrzmią",
      },
      object: "syren*|salw* honorow*|capstrzyk|apel (poległych|pamięci)|apelu (poległych|pamięci)|marsz żałobny",
      without: "próbn*|ćwicze*|alarmow* system*|test*|kolęd*|koncert*",
      dated: true,
    },
    {
      forms: {
        past: "obchodził|świętował|uczcił",
        impersonal: "obchodzono|świętowano|uczczono",
        present: "obchodzimy|obchodzi",
        future: "uczcimy|uczci|uczczą",
      },
      object:
        "dzień (pamięci|sybiraka|flagi|zwycięstwa|weterana|kombatanta|zaduszny|solidarności)|narodowy dzień|narodow* święt*|międzynarodowy dzień pamięci|święto (niepodległości|konstytucji|wojska|narodowe|trzeciego|3)|roczni* (wybuchu|bitwy|zbrodni|śmierci|katastrofy|wyzwolenia|odzyskania|uchwalenia|deportacji|napaści|wprowadzenia|ludobójstwa)|roczni* powstania (warszawskiego|styczniowego|listopadowego|wielkopolskiego)",
      dated: true,
      roles: { subject: "attendee" },
    },
    {
      forms: {
        past: "spoczął|spoczęł(a|o|y)",
        impersonal: "pochowano|złożono do grobu",
        passive: "pochowan(y|a|i|e)",
        future: "spocznie|spoczną",
      },
      object: "na cmentarz*|cmentarz*|szczątk*|prochy|w alei zasłużonych|grob*|mogi*|rodzinnej miejscowości|kwater*",
      without: "kwiat*",
      roles: { subject: "honoured", object: "honoured" },
    },
    {
      forms: { past: "zaciągnął|wystawił|pełnił|stanął", impersonal: "zaciągnięto|wystawiono", future: "zaciągną" },
      object: "wart* honorow*|honorow* wart*|wart* przy (grobie|pomniku|trumnie)",
      dated: true,
      roles: { subject: "attendee" },
    },
    {
      forms: { past: "został", impersonal: "wybrano|ogłoszono", future: "zostanie|będzie" },
      object:
        "patronem (ulicy|ronda|skweru|placu|parku|szkoły|biblioteki|hali|sali|mostu|roku|alei)|patronką (ulicy|ronda|skweru|placu|parku|szkoły|biblioteki|hali|sali|mostu|roku|alei)",
      without: "medialn*|honorow*",
      roles: { subject: "honoured", object: "honoured" },
    },
    {
      forms: { past: "otrzymał|zyskał|przyjął|przybrał", future: "otrzyma|przyjmie" },
      object:
        "(skwer|rondo|park|plac|most|ulica|aleja|sala|hala|szkoła|biblioteka|przedszkole) imię|imię (patrona|miasta|zmarłego|jana|powstańców|ofiar|bohaterów|solidarności)|imię",
      without: "na chrzcie|córk*|syn*|niemowl*|piesek|pies|słoń|lwi*|zwierz*|słoniąt*|lwiąt*|żyraf*|dziec*",
      dated: true,
      roles: { object: "honoured" },
    },
    {
      forms: { past: "odprowadził", impersonal: "odprowadzono", future: "odprowadzimy" },
      object: "na cmentarz|w ostatni* drog*|w ostatniej drodze|miejsce spoczynku|trumn*",
      roles: { object: "honoured" },
    },
  ],
  nouns: [
    {
      forms:
        "apel(|u) poległych|apel(|u) pamięci|uroczystości (pod pomnikiem|na cmentarzu)|zaduszki|marsz(|u) pamięci|marsz(|u) (milczenia|żywych)|uroczystoś(ć|ci|ciach) (patriotyczne|patriotycznych|patriotyczna|rocznicowe|rocznicowych|upamiętniające|upamiętniających|upamiętniająca|żałobne|żałobnych|pogrzebowe|pogrzebowych|państwowe|katyńskie|wrześniowe|pod)|rajd(|u) pamięci|bieg(|u) pamięci|capstrzyk(|u)|dzień pamięci|dnia pamięci|dniach pamięci|odsłonięci(e|a) (pomnika|tablicy|popiersia|obelisku)|warta honorowa|pogrzebie|pogrzeb(|u|em)|ostatnie pożegnanie|obchody (święta|rocznicy wybuchu|rocznicy śmierci|rocznicy bitwy|dnia pamięci|narodowego święta|święta niepodległości|powstania warszawskiego|konstytucji)|obchodów (święta|rocznicy wybuchu|rocznicy śmierci|dnia pamięci|narodowego święta)|akademi(a|i|ę) (patriotyczna|ku|z okazji|szkolna|poświęcona)|wieczornic(a|y|ę)|apel(|u) smoleński|mogił pamięci",
      without: "pogrzeb polityczny",
      roles: { subject: "attendee", to: "honoured", object: "honoured", of: "honoured" },
    },
  ],
  examples: [
    { text: "Delegacje ⟦złożyły kwiaty⟧ pod pomnikiem." },
    { text: "Mieszkańcy ⟦oddali hołd⟧ poległym." },
    { text: "Na rynku ⟦odsłonięto pomnik⟧ poety." },
    { text: "⟦Uczczono pamięć⟧ ofiar minutą ciszy." },
    { text: "Tablica ⟦zostanie odsłonięta⟧ 1 września.", modality: "planned" },
    { text: "⟦Marsz pamięci odwołano⟧ z powodu wichury.", modality: "cancelled" },
    { text: "W maju sala ⟦zostanie nazwana imieniem⟧ zmarłego pedagoga.", modality: "planned" },
    { text: "Burmistrzowie ⟦posadzili dąb⟧ przed ratuszem." },
    { text: "⟦Pogrzeb odbędzie się⟧ w środę 9 lipca.", modality: "planned" },
    { text: "W piątek ⟦uczczono rocznicę wybuchu⟧ powstania styczniowego." },
    { text: "Na ścianie szkoły ⟦zawisła tablica pamiątkowa⟧." },
    { text: "1 sierpnia 2018 r. o godzinie „W” w mieście ⟦zawyły syreny⟧." },
    { text: "W maju 2019 r. mieszkańcy ⟦oddali cześć⟧ poległym lotnikom." },
    { text: "Kombatanci 17 września 2018 r. ⟦obchodzili Dzień Sybiraka⟧." },
    { text: "Zmarły kronikarz ⟦spoczął na cmentarzu⟧ w Opolu." },
    { text: "Ulicami osiedla ⟦przeszedł Marsz Pamięci⟧." },
    { text: "Druhowie ⟦zaciągnęli wartę honorową⟧ 3 maja 2019 r." },
    { text: "⟦Patronem ronda został⟧ zmarły przed rokiem lekarz." },
    { text: "W 2014 r. ⟦skwer otrzymał imię⟧ Ostrawy." },
    { text: "4 maja 2019 r. zmarłego burmistrza ⟦odprowadzono na cmentarz⟧." },
  ],
  counterExamples: [
    { text: "Pomnik stoi na rynku od lat.", because: "a monument that stands there" },
    { text: "Uczniowie złożyli podpisy pod listem.", because: "signatures are no flowers" },
    { text: "Kwiaty można kupić na targu.", because: "flowers for sale" },
    { text: "Nie złożono żadnych wieńców.", because: "what was not laid" },
    { text: "Uczczono dwudziestą rocznicę współpracy.", because: "an anniversary has its own type" },
    { text: "Leśnicy posadzili dwa tysiące sadzonek.", because: "forestry" },
    { text: "W środę 4 maja podczas ćwiczeń zawyły syreny alarmowe.", because: "a drill" },
    { text: "Mieszkańcy oddali głosy w plebiscycie.", because: "votes that are cast" },
    { text: "W 2014 r. nowe słoniątko otrzymało imię Kuba.", because: "an animal" },
  ],
});
