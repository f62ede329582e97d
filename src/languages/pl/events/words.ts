import type { EventWords } from "../../shared/events/event-words.ts";
import { attendance } from "./attendance.ts";
import { townAdjective } from "./town-adjective.ts";

/** The function words of Polish that tell when, whether and by whom something happened. */
export const eventWords: EventWords = {
  pastEndings: [
    ["ał", "ała", "ało", "ali", "ały", "aliśmy", "ałem", "ałam"],
    ["ił", "iła", "iło", "ili", "iły", "iliśmy", "iłem", "iłam"],
    ["ył", "yła", "yło", "yli", "yły", "yliśmy", "yłem", "yłam"],
    ["dł", "dła", "dło", "dli", "dły", "dliśmy", "dłem", "dłam"],
    ["gł", "gła", "gło", "gli", "gły", "gliśmy", "głem", "głam"],
    ["ął", "ęła", "ęło", "ęli", "ęły", "ęliśmy", "ąłem", "ęłam"],
  ],
  subjects: "case",
  passiveHasAuxiliary: true,
  negation: "nie",
  negativePrefix: null,
  nothing: "nikt|nic|żad(en|na|ne|nej|nego|nych)|ani",
  supports: [
    {
      forms:
        "odby(ł|ła|ło|ły|to)|doszło|miał(a|o|y|) miejsce|trwa(ł|ła|ło|ły)|rozpoczę(ła|ło|ły|li|to)|rozpoczął|zakończy(ł|ła|ło|ły|li)|zakończono|zorganizowa(ł|ła|ło|li|ły|no)|zorganizowan(y|a|e|ej|ego|ym)|przeprowadzi(ł|ła|li|ły)|przeprowadzono|przeprowadzon(y|a|e)|zainaugurowa(ł|ła|ło|li|ły|no)|towarzyszy(ł|ła|ło|ły)|nastąpi(ł|ła|ło|ły)|zgromadzi(ł|ła|ło|ły)|miał(o|a|) charakter|to był(o|a|)|był(a|o|) (pierwszym|pierwsza|pierwsze)|zwieńczy(ł|ła|ło|ły)|uświetni(ł|ła|ło|ły)|poprzedzi(ł|ła|ło|ły)|urządzono|wysłucha(ł|ła|li|no)|obejrze(li|liśmy)|obejrza(ł|ła)|wydarzył(o|a) się|trwając(ego|ej|ych|y|a)|poprowadzi(ł|ła|li)|obfitowa(ł|ła|ło)|przyciągnął|upłynął|stanowił|zapełnił|rozpoczynał|kończył|poprzedzał|minął|przypadł|wypadł|zyskał|cieszył się|zwabił|dopełnił|ozdobił|zamknął|opowiadał o|opowiedział o|zda(ł|ła|li|ły) (relację|sprawozdanie) z|złoży(ł|ła|li|ły) (relację|sprawozdanie) z|zrelacjonował|relacjonował|podsumował|podsumowano|poinformował o (swoim|swojej)|wspominał|zaowocował|wrócili z|wrócił z|przebiegał|upływał|zainicjował|przyniósł|przyniosł(a|o|y)|przypadł na|miał swoją odsłonę|była to|były to|przeprowadzano|zakończył się|dobieg(ł|ła|ło|ły) końca|kontynuowano|wznowiono|sfinalizowano|świętowano|obejmował|gromadził|przewidywał|skupił|zgromadzono|wpisał się|ruszył|wypełnił(a|o|y|)|wyglądał(a|o|y|)|zagościł(a|o|y|)|efektem|owocem|pokłosiem|ukoronowaniem|zwieńczeniem|przeszli (do|na)|przeszły (do|na)|zebrali się na|zgromadzili się na|bawiono się|bawili się na|podziwia(ł|li|no)|przyglądał się|kibicował|dopingował|przeszedł|przeszł(a|o|y)|przeszli|przemaszerował|przedefilował|wyruszył|gościł|był(a|o|) gospodarzem|byli gospodarzami|gospodarzem (był|była|było)|zrealizował|zrealizowano|współorganizował|przygotowano|ściągnął|zjednoczył|za nami|mamy za sobą|przyszli na|przyszło na|przyszedł na|stawił się na|powrócił|finiszował|domknął|zainicjowano|(okazją|powodem|pretekstem|kulminacją|finałem|atrakcją|punktem programu|najważniejszym punktem|wydarzeniem|akcentem|zwieńczeniem|imprezą|przedsięwzięciem) (był|była|było|były)|okrasił|zjechali na|zjechał na|wybrzmiał|zaowocował|sfinalizował",
      modality: "asserted",
    },
    {
      forms:
        "odbędzie|odbędą|odbyć|zwołano|zwoła(ł|ła)|wyznaczono|wyznaczon(y|a|e)|zapowiadan(y|a|e)|rozpocznie|rozpoczną|zakończy się|zakończą|potrwa|potrwają|zaplanowano|zaplanowan(y|a|e|o|ym|ej|ego)|zapowiedziano|zapowiedzian(y|a|e)|przewidziano|przewidzian(y|a|e)|planowan(y|a|e|ym|ej|ego)|nadchodząc(y|a|e|ym|ej|ego)|zbliżając(y|a|e|ym|ej|ego)|nastąpi|ruszy|ruszą|zorganizuj(e|ą|emy)|zwieńczy|poprzedzi|zainauguruje|przypadnie|wypadnie|przypada|przypadają|wypada|szykuje się|szykują się|planuj(e|ą|emy)|przygotowuj(e|ą|emy)|czeka nas|czekają nas|przed nami|w planach|w planie|zaproszono na|zgłosiliśmy|zostanie zorganizowan(a|y|e)|wyznaczył|ustalono|ustalił|zwołuje|zwoł(uje|ano)|dojdzie do|będzie miał(a|o|y) miejsce|uświetni|uświetnią|poprowadzi|zgromadzi|zapowiada|zapowiedział|czeka|czekają|wystartuje|wystartują|stanie się|rusza|ruszają|startuje|rozpoczyna|rozpoczynają|zaczyna się|zaczynają się|kończy się|obejmie|towarzyszyć będzie|towarzyszyć będą|będzie towarzyszyć|będą towarzyszyć|zagości|zagoszczą|wypełni|wypełnią|zawita|zawitają|odbywać się (będzie|będą)|będ(zie|ą) się odbywać|będ(zie|ą) trwać|trwać będ(zie|ą)|inauguruje|inaugurują|zbliża się|zbliżają się|przejdzie|przejdą|ruszymy|startujemy|zaczynamy|ma się odbyć|mają się odbyć",
      modality: "planned",
    },
    {
      forms: "odbywa|odbywają|odbywał|organizowan(y|a|e) (jest|są)|organizuj(e|ą|emy)",
      modality: "recurring",
    },
  ],
  attendance: [
    ...attendance,
    {
      forms:
        "której (przewodniczy|przewodniczył|przewodniczyła)|(sesji|posiedzeniu|komisji) (przewodniczył|przewodniczyła)",
      role: "chair",
      modality: "asserted",
      slot: "subject",
      of: ["council_session"],
    },
    {
      forms:
        "w grupie (byli|znaleźli się)|w delegacji (byli|był|była)|wśród gości (byli|był|była|znaleźli się)|w składzie delegacji (byli|znaleźli się)|delegację (tworzyli|stanowili)",
      role: "guest",
      modality: "asserted",
      slot: "subject",
      of: ["visit"],
    },
    { forms: "świadk(iem|ami)", role: "witness", modality: "asserted", slot: "subject" },
    {
      forms: "przybyli|przybył|przyjechali|przyjechał|dotarli",
      role: "guest",
      modality: "asserted",
      slot: "subject",
      listOnly: true,
    },
    {
      forms: "towarzyszy(ł|ła)|towarzyszący|towarzysząca|asystowa(ł|ła|li)",
      role: "attendee",
      modality: "asserted",
      slot: "subject",
    },
    { forms: "poświęci(ł|ła|li)|pobłogosławi(ł|ła)", role: "celebrant", modality: "asserted", slot: "subject" },
    {
      forms:
        "delegacji (przewodniczył|przewodniczyła|przewodzi|przewodził|przewodziła|przewodniczyli)|delegacją (kierował|kierowała|kieruje)|na czele delegacji (stał|stała|stoi|stanął|stanęła)|delegację (prowadził|prowadziła)|w delegacji znaleźli się|wraz z nim (przyjechał|przyjechali|przyjechała|przybyli)|razem z nim (przyjechał|przyjechali|przyjechała|przybyli)|znaleźli się|znalazł się|znalazła się|gościem|gośćmi|gościnią|gośćmi honorowymi|gościem honorowym|gościem specjalnym",
      role: "guest",
      modality: "asserted",
      slot: "subject",
      of: ["visit"],
    },
    {
      forms:
        "powiedział(|a)|mówił(|a|i)|doda(ł|ła)|zapyta(ł|ła)|pyta(ł|ła)|odpowiedzia(ł|ła)|przypomnia(ł|ła)|podkreśli(ł|ła|li)|wyjaśni(ł|ła)|zaznaczy(ł|ła)|zauważy(ł|ła)|żartowa(ł|ła)|stwierdzi(ł|ła)|tłumaczy(ł|ła)|apelowa(ł|ła)|wskaza(ł|ła) na|wyjaśnień udzieli(ł|ła)|poinformowa(ł|ła)|argumentowa(ł|ła)|przedstawi(ł|ła)|omówi(ł|ła)|zrelacjonowa(ł|ła)",
      role: "speaker",
      modality: "asserted",
      slot: "subject",
      of: ["council_session", "conference"],
    },
    {
      forms: "gospodarz(em|ami)|gospodyni(ą)",
      role: "host",
      modality: "asserted",
      slot: "subject",
    },
    {
      forms: "inicjator(em|ką|ami)|pomysłodawc(ą|zynią|ami)",
      role: "initiator",
      modality: "asserted",
      slot: "subject",
    },
    { forms: "organizator(em|ką|ami)", role: "organizer", modality: "asserted", slot: "subject" },
    {
      forms: "weźmie udział|wezmą udział|wziąć udział|będzie uczestniczyć|będą uczestniczyć",
      role: "attendee",
      modality: "planned",
      slot: "subject",
    },
    {
      forms:
        "wzi(ął|ęła|ęło|ęli|ęły) udział|uczestniczy(ł|ła|li|ły)|uczestniczono|towarzyszy(li|ły)|towarzyszyła mu|towarzyszył mu|reprezentowa(ł|ła|li|ły)|obecn(y|a|i|e) był(|a|i|y)|by(ł|ła|li|ły) obecn(y|a|i|e)|zasiedli|zasiad(ł|ła)|gratulacje złoży(ł|ła|li|ły)|złoży(ł|ła|li|ły) gratulacje|nie zabrakło|pojawi(ł|ła|li|ły) się|wśród gości|wśród uczestników|w gronie gości|w skład delegacji (weszli|wchodzili|wchodził|wszedł|weszła)|skład delegacji tworzyli|delegację (tworzyli|stanowili)|wspiera(ł|ła|li)|w obecności|przy udziale|z udziałem|dołączy(ł|ła|li)|nie zabrakło też|zawitał|zaszczycił|zaszczycili|swoją obecnością|przysłuchiwał się|towarzyszył|gościł też|uczestniczący",
      role: "attendee",
      modality: "asserted",
      slot: "subject",
    },
    {
      forms:
        "głos zabra(ł|ła|li|ły)|zabra(ł|ła|li|ły) głos|przemawia(ł|ła|li|ły)|przemówi(ł|ła|li|ły)|wygłosi(ł|ła|li|ły)|laudację wygłosi(ł|ła)|wystąpieni(e|a) wygłosi(ł|ła|li)|referat wygłosi(ł|ła|li)|wykład(y|) wygłosi(ł|ła|li|)|wykłady wygłoszą|wykład wygłosi|prelekcję wygłosi(ł|ła|)|wygłosi|wygłoszą|projekt uzasadniał|uzasadniał|moderował|wprowadzenia dokonał|prelegent(em|ami|ką) by(ł|ła|li)|podkreśli(ł|ła) znaczenie|ważnym głosem|dziękowa(ł|ła|li)|podziękowa(ł|ła|li)",
      role: "speaker",
      modality: "asserted",
      slot: "subject",
    },
    {
      forms: "wita(ł|ła|li|ły)|powita(ł|ła|li|ły)|przywita(ł|ła|li|ły)",
      role: "host",
      modality: "asserted",
      slot: "subject",
    },
  ],
  during:
    "podczas|w trakcie|w czasie|przy okazji|po|w ramach|w dniu|po zakończeniu|na zakończenie|w wyniku|uczestnicy|uczestników",
  duringAfter: "",
  occasion: "z okazji|w związku z|z racji",
  postponed:
    "przełożono|przełoży(ł|ła|li|ć)|przełożon(y|a|e|o)|przesunięto|przesunięt(y|a|e)|przeniesiono|przeniesion(y|a|e)|odroczono|odłożono|odłożon(y|a|e|o)|przekładamy",
  planned:
    "ma|mają|miał|miała|miało|miały|planuj(e|ą|emy)|zaplanowano|zaplanowan(y|a|e|o)|zapowiedziano|zapowiada|zapowiadają|przewidziano|będzie|będą|wkrótce|niebawem|już niedługo|zaprasza(|my|ją)|serdecznie zaprasza(my|)",
  intended:
    "w celu|celem|aby|żeby|by|chce|chcą|chciał(|a|by|aby)|zamierza|zamierzają|pragnie|pragną|możliwość|możliwości|potrzeb(a|y|ie|ę)|plan(y|ów)|propozycj(a|ę|i)|pomysł(|u|em)|zamiar(|u|em|ze)|starania|starań|na rzecz|kierunku|poprzez|w sprawie|projekt",
  authorised:
    "zgod(a|ę|y|zie) na|wyrażając(a|ą|ej|y) zgodę|upoważni(a|ł|ła|ono|enie|ająca|ającą)|zezwoli(ł|ła|li)|upoważniając(a|ą|ej)",
  hypothetical:
    "jeśli|jeżeli|gdyby|ewentualn(y|a|e|ego|ej)|być może|może (dojść|zostać)|mógłby|mogłaby|mogłoby|mogłyby",
  repeated: "razy",
  recurring:
    "co roku|każdego roku|corocznie|rokrocznie|co dwa lata|co miesiąc|co tydzień|regularnie|cyklicznie|zazwyczaj|zwykle|tradycyjnie|systematycznie|wielokrotnie|często",
  cancelled:
    "odwoła(no|ł|ła|li|ć)|odwołan(y|a|e|o|ego|ej)|przełożono|przełoży(ł|ła|li|ć)|przełożon(y|a|e|o)|przesunięto|przesunięt(y|a|e)|przeniesiono|przeniesion(y|a|e)|zrezygnowa(no|ł|ła|li|ć)|nie (doszedł|doszła|doszło|doszły) do skutku|nie odby(ł|ła|ło|ły)|nie odbędzie|nie odbędą|wstrzymano|zawieszon(y|a|e|o)|zawieszono|odłożono|odłożon(y|a|e|o)|odłożył|nie dosz(ło|ła|ły) do|nie doszła|nie zorganizowano|nie udało się|nie wypalił(a|o|y|)|zaniechano|zaniechał|odroczono|odroczon(y|a|e)|nie przyjechał(a|o|y|)|nie przyjechali|wycofał się|wycofali się|storpedował(a|o|y|)|anulowano|anulowan(y|a|e)|nie wyszedł poza|nie zdecydowano się na|spadł z afisza|pokrzyżował(a|y|o|)|uniemożliwił(a|y|o|)|zniweczył(a|y|o|)|udaremnił(a|y|o|)|stanęł(a|o|y) na przeszkodzie|stanął na przeszkodzie|nie pozwolił(a|y|o|)|nie urządzono|nie przeprowadzono",
  future: "zostanie|zostaną|będzie|będą|będziemy",
  passive: "zosta(ł|ła|ło|li|ły)|by(ł|ła|ło|li|ły)|jest|są",
  when: "kiedy|gdy|kiedy to",
  sameDay:
    "wieczorem|późnym wieczorem|po południu|popołudniu|przed południem|w południe|tego dnia|tego samego dnia|tego (wieczoru|wieczora)|nocą|następnie|potem|później|po (koncercie|mszy|uroczystości|spotkaniu|obiedzie|kolacji|obradach|nabożeństwie)|po (oficjalnej części|części oficjalnej)|na (zakończenie|koniec) (dnia|uroczystości|spotkania|wizyty)|dzień zakończył(a|o|y|)",
  openers:
    "któr(y|a|e|ego|ej|emu|ym|ą|zy|ych|ymi|ę)|że|iż|aby|żeby|gdy|kiedy|gdzie|ponieważ|gdyż|bo|choć|chociaż|jeśli|jeżeli|ale|lecz|natomiast|zaś|jednak|dlatego|podczas gdy|a|więc|po czym|co",
  relatives: "któr(y|a|e|ego|ej|emu|ym|ą|zy|ych|ymi|ę)",
  coordinators: "i|oraz|a także|a następnie|jak również|tudzież|i także",
  reporting: "że|iż",
  relations: {
    initiative:
      "z inicjatywy|za sprawą|dzięki staraniom|dzięki zabiegom|staraniem|za pośrednictwem|dzięki inicjatywie|z pomysłu|za namową",
    alongside: "wraz (z|ze)|razem (z|ze)|wspólnie (z|ze)|w towarzystwie|w asyście",
    with: "z|ze",
    by: "przez|prowadzona przez|pod przewodnictwem|pod batutą|pod kierunkiem|pod dyrekcją|na czele z",
    to: "do|dla|ku czci|na cześć|na ręce",
    from: "od|z rąk",
    inviter: "na zaproszenie|zaproszenie od",
    between: "między|pomiędzy",
    at: "w|we|na terenie|nad|pod",
    of: "im|imienia|imieniem|u",
  },
  inside: "w|we",
  townAdjective,
  thresholds: "w|we|na|przy|przed|pod",
  unhoused:
    "gazecie|prasie|barwach|drużynie|zespole|lidze|reprezentacji|gwarze|stylu|ziemi|delegacji|historii|radiu|telewizji|tygodniku|portalu|mediach|klasie|derbach|lekkoatletyce|powiecie|województwie",
  recounts:
    "zda(ł|ła|li|ły) (relację|sprawozdanie) (z|ze)|złoży(ł|ła|li|ły) (relację|sprawozdanie|informację) z|zrelacjonowa(ł|ła|li|ły)|relacjonowa(ł|ła|li|ły)|opowiedzia(ł|ła|eli|ały) o|opowiada(ł|ła|li|ły) o|poinformowa(ł|ła|li|ły) o|mówi(ł|ła|li|ły) o|wspomina(ł|ła|li|ły)|podsumowa(ł|ła|li|ły)|podzieli(ł|ła|li|ły) się wrażeniami z",
  atOccasion:
    "(podczas|w trakcie|w czasie) (uroczystości|otwarcia|uroczystego otwarcia|gali|ceremonii|imprezy|obchodów|jubileuszu|festynu|wydarzenia|spotkania|święta|części oficjalnej)|(w|na) uroczystości",
  us: "u nas|do nas|nam|nas|nasze miasto|naszego miasta|naszym mieście|naszemu miastu|nasza gmina|naszej gminy|naszej gminie|naszą gminę|w naszych progach",
  origins:
    "gimnazjum|liceum|technikum|szkoły|szkół|uczelni|uniwersytetu|politechniki|akademii|parafii|stowarzyszenia|towarzystwa|fundacji|przedszkola|muzeum|biblioteki|szpitala|urzędu|ratusza|zespołu|klubu|teatru|firmy|spółki|domu|centrum|instytutu|jednostki",
  since: "od|począwszy od|już od|od roku|od stycznia",
  anaphors: "wtedy|wówczas|tego samego dnia|tego dnia|przy tej okazji|następnie|potem|tym samym",
  earlier: "wcześniej|przed laty|niegdyś|kiedyś|lat temu|lata temu|poprzednio|dawniej|w przeszłości",
  lasting:
    "potrwa|potrwają|trwać będzie|będzie trwać|będzie trwał|będzie trwała|trwał|trwała|trwało|zakończy się|zakończą się",
  there: "gdzie|tam|tamże|na miejscu|(w|na) tamtejsz(ym|ej|ych)|tamtejsz(ego|a|y|e)|jego rada|jej rada",
  forYear: "na|dla|za|z|ze",
  dative: ["owi", "emu"],
  pluralEndings: [],
  genderEndings: { male: "ł", female: "ła" },
  limits: "przed|do|sprzed|aż do|najpóźniej do",
  things: "ją|je|go|jej|jego|nim|nią",
  another:
    "kolejn(e|y|a|ego|ej|ym|ą)|następn(e|y|a|ego|ej|ym|ą)|ponown(e|y|a)|ponownie|jeszcze jedn(o|a)|najbliższ(a|e|y|ej|ego|ym)|rok później|poprzedni(o|e|a)",
  references: "uroczystoś(ć|ci|cią)|ceremoni(a|i|ę)|wydarzeni(e|a|u|em)|gal(a|i|ę)|impre(za|zy|zę)",
  matters: "w sprawie|dotycząc(a|ą|ej|e)|zmieniając(a|ą|ej|e)|uchylając(a|ą|ej|e)",
  delegations: "delegacj(a|i|ę|ą|e)|gości(e|)|przedstawiciel(e|i|a)",
  listing: "wśród nich|byli to|to m|byli wśród nich|są to|w jej składzie|w jej skład",
  company: {
    guests: {
      subject: "goście|delegacja|delegacje|delegaci|przybysze|przyjezdni",
      others: "gości|gościom|gośćmi|delegację|delegacji|delegacją|delegatów|delegatom|delegatami",
    },
    guest: { subject: "gość", others: "gościa|gościowi|gościem" },
    host: { subject: "gospodarz|gospodyni", others: "gospodarza|gospodarzowi" },
    mayor: {
      subject: "burmistrz|wójt|prezydent",
      others: "burmistrzowi|burmistrzem|wójtowi|wójtem|prezydentowi|prezydentem",
    },
    mayors: {
      subject: "(obaj |oboje |)(burmistrzowie|prezydenci|wójtowie|włodarze)|samorządowcy",
      others: "(obu |obojga |)(burmistrzów|prezydentów|wójtów)|(obu |obojga |)(burmistrzom|prezydentom)",
    },
  },
  pronouns: {
    he: "on",
    she: "ona",
    they: "oni|one",
    him: "go|jemu|mu|niego|nim|jego",
    her: "ją|nią|niej",
    them: "nimi",
  },
  deaths: "śmierci|zmarł|zmarła|odszedł|odeszła|pożegnaliśmy|żegnamy|pożegnano|pogrzeb|śp.",
  partners:
    "miast(o|a|em|u|ach|ami|) (partnerskie|partnerskim|partnerskich|partnerskimi|partnerskiego|bliźniacze|bliźniaczym|bliźniaczych|bliźniaczymi|bliźniaczego|siostrzane|siostrzanych|siostrzanym|zaprzyjaźnione|zaprzyjaźnionych|zaprzyjaźnionymi|zaprzyjaźnionego)|zaprzyjaźnion(e|ego|ych|ym|ymi) miast(o|a|em|ami|)|partnersk(ich|imi) (miast|miastami|gmin|gminami)|powiat(|u|em) partnersk(i|iego|im)|partner(em|a|ami|ów|ka|ką|ską|stwo|stwa|stwie|)|gmin(a|ą|y|) partnersk(a|ą|iej|ich|ie)|partnersk(ie|iego|im|ą|iej|a|i)",
  siteOwners:
    "urząd m|urząd gm|urzędu m|urzędu gm|gmina|gminy|starostwo|powiat|oficjaln|serwis miejski|biuletyn informacji publicznej|rada miejska|rada miasta|miasto|portal|kurier|gazeta|tygodnik",
  seats: "gmin(a|y|ie|ę)|wójt(a|owi|em|) gminy|urz(ąd|ędu|ędzie) (gminy|miasta|miejski|miejskiego)|rad(a|y|zie) gminy",
  ended:
    "wygas(ł|ła|ło|ły)|wygasając(y|a|e)|rozwiąza(ł|ła|li|no)|rozwiązan(a|e|y|o)|wypowiedzia(ł|ła|ło|no|ły)|wypowiedzian(a|e|y|o)|zerwa(ł|ła|li|no)|zerwan(a|e|y|o)|zakończy(ła|ło|ły) się|zakończono|zawieszon(a|e|y|o)|zawieszono|zawiesi(ł|ła|ło|li)|ustał(a|o|y)|zerwać|zakończon(a|y|e|o)|zakończy(ł|li)|nie jest już|nie są już|rozwiązać|wygaszon(a|o|y|e)|nie (przedłużono|odnowiono|przedłużył|przedłużyła|przedłużyły|przedłużyli|obowiązuje już|istnieje już)|nie została (przedłużona|odnowiona)|nie zostało (przedłużone|odnowione)",
  ties: "współprac(a|ę|y)|kontakt(y|ów)|stosunk(i|ów)|relacj(e|i)|umow(a|ę|y|)|porozumieni(e|a)|więz(i|y)|partnerstw(o|a)",
  proposals:
    "słyszy się|mówi(ło|) się o|zapytani(e|a)|zabieg(a|ał|ała|ali|ano|ają)|przymiar(ki|ek|ka)|przymierza|rozważ(a|ają|ał|ała|ano|ali|amy)|nie doszł(o|a)|propon(uje|ował|owała|ują)|propozycj(a|ę|i)|wniosek|chce|chcą|chciałby|mógłby|mogłoby|kandydat(em|ka|)|stara się|ubiega się|rozważa|zaproponowa(ł|ła|li)|może zostać",
  locative: [],
};
