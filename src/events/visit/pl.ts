import { defineFrame } from "../frame.ts";

/** How Polish releases tell of visit events. */
export const visitPl = defineFrame({
  id: "visit/pl",
  type: "visit",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "odwiedził|wizytował|zawitał|przybył|przyjechał|przyjeżdżał|przyleciał|przebywał|gościł w|gościł u|gościł na|rewizytował|przypłynął|zjechał|dotar(ł|ła|li|ły|ło|liśmy)|dojechał|zajechał|zwiedził|zwiedzał|z wizytą (był|była|byli)|był z wizytą|był z rewizytą|był z kilkudniową wizytą|bawił w|bawił u|zjawił się w",
        future:
          "odwiedzi|odwiedzą|odwiedzimy|przyjedzie|przyjadą|przyleci|przylecą|przybędzie|przybędą|zawita|zawitają",
        present:
          "odwiedza|odwiedzają|przyjeżdża|przyjeżdżają|przybywa|gości w|gości u|przebywa w|przebywają w|przylatuje",
        infinitive: "odwiedzić|przyjechać|przybyć",
      },
      object:
        "delegacj*|gości|goście|z miast (partnerskich|bliźniaczych|zaprzyjaźnionych)|z gmin partnerskich|z zagranicy|zza granicy|grupa z|grupę z|grupa uczni*|grupa młodzież*|grupa strażak*|grupa mieszkań*|grupa samorządow*|reprezentacj*|przedstawiciele|z rewizytą|z wizytą|z oficjalną wizytą|z kilkudniową wizytą|z roboczą wizytą|w odwiedziny|w gościnę|na zaproszenie|u nas|do nas|za granicę|do niemiec|do francji|do włoch|do czech|do węgier|do norwegii|do szwecji|do danii|do finlandii|do hiszpanii|do portugalii|do grecji|do anglii|do wielkiej brytanii|do szkocji|do irlandii|do rumunii|do bułgarii|do chorwacji|do estonii|do mołdawii|do gruzji|do turcji|do izraela|do japonii|do chin|do kanady|do holandii|do niderlandów|do belgii|do austrii|do szwajcarii|do saksonii|do dolnej saksonii|do bawarii|do brandenburgii|do hesji|do turyngii|na litwę|na łotwę|na ukrainę|na białoruś|na słowację|na węgry|na islandię",
      orCity: true,
      orPerson: true,
      placeIs: "object",
      without:
        "wystaw*|stoisk*|strona|stronę|targi|szpital*|transport*|konwój|konwoj*|paczk*|dary|darów|list|listy|listów|wiadomość|urlop*|wakacj*|leczeni*|na stałe|emigracj*|karetk*|na ratunek|rodzic*|na studia|studiow*|do wojska|na front|turyst*|widz*|tysiąc*|tysięcy|grób|groby|sondaż*|z powodu choroby|krewn*|rodzin*|w paczce|pocztą|przesyłk*|zjecha* (blisko|ponad|około|prawie|niemal|kilkaset|kilkuset|kilkudziesięciu)|zespołów|kapel|orkiestr|chórów|wystawców|uczestników|zawodników|biegaczy|widzów",
      roles: { subject: "guest", object: "host", inviter: "inviter", by: "guest", with: "guest" },
    },
    {
      forms: {
        past: "udał się|pojechał|wyjechał|wybrał się|poleciał|odleciał|wrócił z|powrócił z|odbył podróż|wyruszył do|ruszył do|stanął na ziemi|zameldował się w",
        future:
          "pojedzie|pojadą|pojedziemy|wyjedzie|wyjadą|wyjedziemy|poleci|polecą|uda się|udadzą się|wybierze się|wybiorą się|wyruszy do|wyruszą do",
        present:
          "wyjeżdża|wyjeżdżają|leci do|lecą do|jedzie do|jadą do|wybiera się|wybierają się|wybieramy się|jedziemy",
        infinitive: "wyjechać|pojechać",
      },
      object:
        "delegacj*|gości|goście|z miast (partnerskich|bliźniaczych|zaprzyjaźnionych)|z gmin partnerskich|z zagranicy|zza granicy|grupa z|grupę z|grupa uczni*|grupa młodzież*|grupa strażak*|grupa mieszkań*|grupa samorządow*|reprezentacj*|przedstawiciele|za granicę|do niemiec|do francji|do włoch|do czech|do węgier|do norwegii|do szwecji|do danii|do finlandii|do hiszpanii|do portugalii|do grecji|do anglii|do wielkiej brytanii|do szkocji|do irlandii|do rumunii|do bułgarii|do chorwacji|do estonii|do mołdawii|do gruzji|do turcji|do izraela|do japonii|do chin|do kanady|do holandii|do niderlandów|do belgii|do austrii|do szwajcarii|do saksonii|do dolnej saksonii|do bawarii|do brandenburgii|do hesji|do turyngii|na litwę|na łotwę|na ukrainę|na białoruś|na słowację|na węgry|na islandię",
      orCity: true,
      orPerson: true,
      placeIs: "away",
      without:
        "wystaw*|stoisk*|strona|stronę|targi|szpital*|transport*|konwój|konwoj*|paczk*|dary|darów|list|listy|listów|wiadomość|urlop*|wakacj*|leczeni*|na stałe|emigracj*|karetk*|na ratunek|rodzic*|na studia|studiow*|do wojska|na front|turyst*|widz*|tysiąc*|tysięcy|grób|groby|sondaż*|z powodu choroby|krewn*|rodzin*",
      roles: { subject: "guest", object: "host", inviter: "inviter", by: "guest", with: "guest" },
    },
    {
      forms: {
        past: "gościł|powitał|przyjął|podejmował|podjął|ugościł|przyjmował",
        passive: "goszczon(y|a|e|i)",
        present: "goszczą|gościmy|gości delegację|podejmuje|gości grupę|przyjmuje delegację",
        impersonal: "goszczono|podejmowano|powitano|przyjęto|ugoszczono",
        future:
          "ugości|ugoszczą|powitamy|podejmie|będziemy gościć|będzie gościć|będą gościć|przyjmie delegację|przyjmie|przyjmą|powita",
      },
      object:
        "delegacj*|przedstawiciel*|gości|gościa|goście z|uczni*|grup*|ambasador*|konsul*|minist*|mer|mera|burmistrz* (partnersk*|z|ze)|partnerów|partnerzy|samorządow*|strażak*|nauczyciel*|młodzież*|wicepremier*|starost*|wojewod*|marszał*|delegat*|harcerz*|student*|licealist*|włodarz*|radnych z|urzędnik*|niemców|francuzów|anglików|ukraińców|litwinów|węgrów|słowaków|czechów|włochów|norwegów|szwedów|holendrów|kolędnik*|dyplomat*|uczestnik*|pielgrzym*",
      without:
        "uchwał*|budżet*|projekt*|do pracy|program*|strategi*|sprawozdani*|plan|zaproszeni*|obowiązk*|kondolencj*|gratulacj*|święceni*|stanowisk*|ślubowani*|wniosek|wnioski|do szkoły|do przedszkola|decyzj*|prac*|próbę|wyzwani*|rezygnacj*|pacjent*|zebranych|przybyłych|wszystkich",
      placeIs: "subject",
      roles: { subject: "host", object: "guest" },
    },
    {
      forms: {
        past: "(mieliśmy|miał|miała|miało|mieli) (przyjemność|zaszczyt|okazję|honor) (gościć|powitać|przyjąć|podejmować)|(miło|przyjemnie) (nam |)było (gościć|powitać|podejmować)|zrewanżował się (wizytą|rewizytą)|zrewanżowali się (wizytą|rewizytą)|odpowiedział (wizytą|rewizytą)|odpowiedzieli (wizytą|rewizytą)",
        future: "będziemy mieli (przyjemność|zaszczyt|okazję) (gościć|powitać|podejmować)",
      },
      without: "wystaw*|na konce*|na konferencj*|artyst*|zespół|na turniej*|na festiwal*",
      placeIs: "subject",
      roles: { subject: "host", object: "guest" },
    },
    {
      forms: { past: "pożegnał|odprowadził|żegnał", impersonal: "pożegnano|żegnano" },
      object: "gości z|delegację|delegację z|uczniów z|grupę z|przyjaciół z|partnerów z",
      objectIs: "direct",
      without: "zmarł*|pogrzeb*|na cmentarz*|na zawsze|ostatni*|emerytur*|absolwent*",
      dated: true,
      roles: { subject: "host", object: "guest" },
    },
    {
      forms: { past: "spędził", future: "spędzi|spędzą", present: "spędza|spędzają" },
      object: "dni|dzień|tydzień|tygodnie|weekend|dobę|godzin|godziny",
      city: true,
      without:
        "wakacj*|urlop*|święta|dzieciństw*|lata|życi*|młodość|szpital*|areszt*|za kierownic*|staż*|praktyk*|więzieni*|turyst*|rodzin*",
      roles: { subject: "guest", with: "guest" },
    },
    {
      forms: {
        past: "przysłał|wysłał|wydelegował|oddelegował|wyprawił|delegował",
        impersonal: "wysłano|wydelegowano|przysłano",
        future: "przyśle|przyślą|wyśle|wyślą|wydeleguje",
      },
      object:
        "delegacj*|radnych|radnego|przedstawicieli|przedstawiciela|urzędników|urzędnika|samorządowców|uczniów|strażaków|ekipę|emisariusz*|wysłannik*|grupę",
      without:
        "list|listy|paczk*|dary|darów|transport*|konwój|życzeni*|zaproszeni*|pism*|petycj*|na front|na kwarantann*",
      roles: { object: "guest" },
    },
    {
      forms: { past: "przewodniczył|kierował|przewodził|stanął|stał|stała" },
      object: "delegacji|delegacją|na której czele|na czele której|grupie gości",
      without: "obrad*|komisj*|pielgrzym*|rady|komitet*|organizacj*|urzęd*|stowarzysz*",
      roles: { subject: "guest" },
    },
    {
      forms: { past: "gościem (był|była)|gośćmi byli|był gościem|była gościem|byli gośćmi" },
      orCity: true,
      object: "miast*|gmin*|ratusz*|powiat*|szkoł*|urzęd*|prezydenta|burmistrza|wójta",
      without: "wystaw*|targ*|honorow*|specjaln*|program*|spotkania|uroczystości|sesji|koncert*|konferencj*",
      roles: { subject: "guest", of: "host" },
    },
    {
      forms: { past: "złożył|odbył|składał", future: "złoży|złożą|odbędzie|odbędą", impersonal: "złożono" },
      object: "wizyt*|rewizyt*|podróż (do|po|służbow|studyjn)*|wyprawę do",
      without: "lekarsk*|duszpastersk*|kontroln*|kwiat*",
      roles: { subject: "guest", to: "host", inviter: "inviter" },
    },
    {
      forms: { past: "gościł", present: "gości|goszczą" },
      object: "w|we",
      city: true,
      within: 8,
      without:
        "delegacj*|gości|grup*|przedstawiciel*|uczestników|zawodników|uczniów|młodzież*|artystów|samorządowców|zespół|zespoły|orkiestr*|wystaw*|turniej*|festiwal*|na stoł*|w repertuarze|ambasadora|konsula|ministra|partnerów|przyjaciół|harcerzy|nauczycieli|strażaków",
    },
    {
      forms: { past: "skorzystał z zaproszenia|odpowiedział na zaproszenie|przyjął zaproszenie|wizytował|objechał" },
      orCity: true,
      orPerson: true,
      object: "miast*|gmin*|mera|burmistrza|wójta|prezydenta|szkoł*|budow*|jednostk*|powiat*|szpital*",
      without: "wystaw*|konkurs*|mediów|studia|telewizj*|redakcj*|kandydow*|parafi*",
      dated: true,
      roles: { subject: "guest" },
    },
    {
      forms: {
        past: "przywitał|witał|oprowadził|oprowadzał|przywiózł|przywi(ozła|eźli)",
        impersonal: "przywitano|witano|oprowadzono",
        passive: "witan(i|y|a)|przywitan(i|y|a)|powitan(i|y|a)|podejmowan(i|y|a)|przyjęci",
      },
      object:
        "delegacj*|gości z|goście z|zagraniczn* gości|partnerów z|przyjaciół z|uczniów z|młodzież z|ambasador*|konsul*|dyplomat*",
      without:
        "zmarł*|trumn*|na cmentarz*|ostatni* drog*|przybyłych|zebran*|uczestników|wszystkich|weseln*|na urodzin*|na wystaw*|na koncert|na konferencj*|na otwarci*|na festyn|hotel*",
      placeIs: "subject",
      roles: { subject: "host", object: "guest", by: "host" },
    },
    {
      forms: {
        past: "gospodarzem (był|była|było)|był gospodarzem|była gospodarzem|było gospodarzem|byli gospodarzami",
      },
      object:
        "delegacj*|gości z|grupy (uczniów|samorządowców|seniorów|strażaków|nauczycieli|młodzieży)|przedstawicieli|wizyty",
      without: "konferencj*|turniej*|zjazd*|festiwal*",
      placeIs: "subject",
      roles: { subject: "host" },
    },
    {
      forms: {
        past: "stawił się|zatrzymał się|zjawił się|zameldował się",
        future: "zatrzymają się|stawią się|zjawi się|zjawią się",
      },
      object: "w|we|do",
      city: true,
      dated: true,
      without:
        "komisji poborow*|na starcie|do pracy|produkcj*|ruch*|pociąg*|autobus*|samoch*|kierow*|policj*|przed sądem",
      roles: { subject: "guest" },
    },
    {
      forms: { past: "gościem|gośćmi|gościnią" },
      object:
        "(urzędu|ratusza|miasta|gminy|powiatu|prezydenta|burmistrza|wójta|starosty|szkoły|biblioteki) (był|była|byli|były)",
      without: "wystaw*|targ*|honorow*|specjaln*|programu|koncert*|konferencj*|uroczystości",
      dated: true,
      roles: { subject: "guest" },
    },
    {
      forms: { present: "spodziewamy się|oczekujemy|czekamy na|wyczekujemy" },
      object: "gości z|delegacji|delegację|przyjaciół z|partnerów z|uczniów z",
      dated: true,
      modality: "planned",
    },
  ],
  nouns: [
    {
      forms:
        "wizyt(a|y|ę|ą|cie|om|ach)|rewizyt(a|y|ę|ą)|odwiedzin(y|ach|om|ami)|wizytami|rewizycie|przyjazd(|u|em|zie)|wyjazd(|u|em|zie|y)|wyjeździe|pobyt(|u|em|cie)|podróż(|y|ą) (studyjn|służbow)(a|ej|ą)|wycieczk(a|i|ę)|misj(a|i|ę) gospodarcz(a|ej|ą)|wypraw(a|y|ę)",
      without:
        "wizyta lekarska|patronażow*|duszpastersk*|zdalne wizyty|wyjazd na sygnale|zakaz*|pobyt stał*|prawo pobytu|karta pobytu",
      roles: {
        subject: "guest",
        of: "guest",
        object: "host",
        inviter: "inviter",
        by: "guest",
        with: "host",
        to: "host",
      },
    },
  ],
  examples: [
    { text: "W maju 2024 r. ⟦mieliśmy przyjemność gościć⟧ delegację z Bonn." },
    { text: "Strażacy z Bonn ⟦zrewanżowali się wizytą⟧ w maju 2019 r." },
    { text: "W niedzielę, 5 maja 2024 r., burmistrz ⟦pożegnał gości z⟧ Bonn." },
    { text: "Starosta Jan Wilk ⟦spędził w Opolu trzy dni⟧ w maju 2014 r." },
    { text: "W lipcu 2016 r. strażacy z Bonn ⟦spędzili w Krośnie tydzień⟧." },
    { text: "W 1998 r. rada Ostrawy ⟦przysłała do nas trzech urzędników⟧." },
    { text: "W maju 2001 r. miasto ⟦wysłało⟧ do Bonn ⟦delegację⟧." },
    { text: "⟦Z rewizytą przebywali u nas⟧ od 3 do 6 maja 2018 r." },
    { text: "Delegacja z Bergen ⟦odwiedziła Opole⟧." },
    { text: "W maju ⟦gościliśmy delegację⟧ z Alytusa." },
    { text: "⟦Podczas wizyty⟧ w Lesznie goście zwiedzili muzeum." },
    { text: "Uczniowie z Ostrawy ⟦przyjadą do Radomia⟧ 4 września.", modality: "planned" },
    { text: "⟦Wizyta⟧ w Bonn ⟦została odwołana⟧.", modality: "cancelled" },
    { text: "Burmistrz Leszna Jan Wilk ⟦przebywał w Gandawie⟧." },
    { text: "W maju 1998 r. do Niemiec ⟦wyjechała grupa uczniów⟧ liceum." },
    { text: "Burmistrz Jan Lis ⟦wybrał się do Ostrawy⟧ jesienią 2002 r." },
    { text: "W maju 2001 r. Opole ⟦odwiedziła delegacja⟧ z Bonn." },
    { text: "2 maja 2019 r. delegacja z Bonn ⟦przyjeżdża do Opola⟧." },
    { text: "Z Ostrawy ⟦przyjechało⟧ czterdzieści osób." },
    { text: "W środę starosta Ewa Krawiec ⟦przyjęła kolędników⟧ z Ostrawy." },
    { text: "Dyrektor ⟦opowiedział o wyjeździe⟧ do Ostrawy w maju 2019 roku." },
    { text: "4 maja 2019 r. wójt ⟦złożył wizytę⟧ w Bonn." },
    { text: "Strażacy z Krosna ⟦gościli⟧ w maju ⟦w Ostrawie⟧." },
    { text: "W ratuszu ⟦przywitano delegację⟧ z Alytusa." },
    { text: "W środę goście z Bonn ⟦zostali przyjęci⟧ przez burmistrza Jana Lisa." },
    { text: "Od 3 do 5 maja 2019 r. nasze miasto ⟦było gospodarzem⟧ wizyty przyjaciół z Bonn." },
    { text: "W czerwcu ⟦spodziewamy się gości⟧ z Ostrawy.", modality: "planned" },
  ],
  counterExamples: [
    { text: "4 maja 2024 r. mieliśmy przyjemność gościć na koncercie chór z Bonn.", because: "a concert" },
    { text: "4 maja 2024 r. na cmentarzu pożegnano delegację zmarłych.", because: "a funeral" },
    { text: "Dzieciństwo i pierwsze dni wojny spędził w Opolu.", because: "a life that is told" },
    { text: "Miasto wysłało radnym zaproszenia.", because: "a letter that is sent" },
    { text: "Nowe godło przyjechało do Opola w paczce.", because: "a parcel that comes" },
    { text: "Na targi do Opola zjechało ponad stu wystawców.", because: "a crowd that comes to an event" },
    { text: "Stronę internetową odwiedziło tysiąc osób.", because: "a web page has visitors of another kind" },
    { text: "Zapraszamy do odwiedzenia muzeum.", because: "an invitation is no visit" },
    { text: "Burmistrz nie odwiedził żadnej szkoły.", because: "a visit that was not made" },
    { text: "Wizyty lekarskie można umawiać przez telefon.", because: "a visit to the doctor" },
    { text: "Do Opola dotarły dwa transporty darów.", because: "goods that arrive are a gift" },
    { text: "Rada przyjęła program współpracy na lata 2024–2027.", because: "a programme that is adopted" },
    { text: "Jego syn wyjechał na studia do Gdańska.", because: "a move is no visit" },
    { text: "Zebranych gości powitała dyrektor szkoły.", because: "a welcome at a gathering" },
    { text: "4 maja 2019 r. w Opolu autobus zatrzymał się przed światłami.", because: "traffic" },
  ],
});
