import { defineFrame } from "../frame.ts";

/** How Polish releases tell of appointment events. */
export const appointmentPl = defineFrame({
  id: "appointment/pl",
  type: "appointment",
  language: "pl",
  verbs: [
    {
      forms: { present: "kieruje|pełni funkcję|sprawuje funkcję|szefuje|piastuje|zajmuje stanowisko" },
      since: true,
      person: true,
      roles: { subject: "appointee" },
    },
    {
      forms: {
        past: "powołał|mianował|wyznaczył|nominował|desygnował|awansował|zatrudnił|powierzył|oddelegował|ustanowił|rekomendował",
        impersonal: "powołano|mianowano|wyznaczono|nominowano|powierzono|awansowano|oddelegowano",
        passive:
          "powołan(y|a|e|i|ego|ą|ej)|mianowan(y|a|i|ego)|powołując(e|y|a)|wyznaczon(y|a)|nominowan(y|a)|zaprzysiężon(y|a|e)|awansowan(y|a)",
        future: "powoła|powołają|mianuje|powierzy|zaprzysięgnie",
        infinitive: "powołać|mianować",
        noun: "powierzeni(e|a|u|em)|powołani(e|a|u|em)|mianowani(e|a|u)|zaprzysiężeni(e|a|u)",
      },
      object:
        "stanowisk*|funkcj*|dyrektor*|prezes*|zastępc*|zastępczyni*|kierownik*|kierowni*|sekretarz*|skarbnik*|rzecznik*|rzeczniczk*|pełnomocni*|komendant*|wojewod*|konsul*|ambasador*|minist*|naczelni*|doradc*|proboszcz*|rektor*|koordynator*|członk*|przewodnicząc*|wiceprezydent*|wiceburmistrz*|wicewójt*|p o|urząd prezydenta|urząd burmistrza|obowiązk*|kurator*|redaktor*|asystent*|trener*|szef*|kustosz*|inspektor*|ordynator*|kapelmistrz*|dyrygent*|kanclerz*|dziekan*|wikariusz*|biskup*|architekt* miejsk*|konserwator*|wicedyrektor*|komisarz*|dzielnicow*",
      without:
        "mieszkańcy|wyborc*|funkcj* (przewodnicząc*|sołtys*)|komitet*|stowarzyszeni*|sieć|spółk*|szkoł*|nagrod*|do nagrody|sesj*|termin*|posiedzeni*|trybunał*|do życia|honorow* (obywatel*|członk*)|do reprezentacji|na mistrzostwa|kadr* narodow*|zespół do spraw|komisj* do spraw|rad* seniorów|rad* młodzieżow*|statuetk*|oscar*",
      roles: { subject: "appointer", object: "appointee", by: "appointer" },
    },
    {
      forms: {
        past: "objął|przejął|obejmował",
        future: "obejmie|obejmą|pokieruje|pokierują|przejmie",
        noun: "objęci(e|a|u)",
      },
      object:
        "stanowisk*|funkcj*|urząd|urzędowani*|obowiązk*|kierownictw*|ster*|placówk*|parafi*|muze*|szkoł*|wydział*|diecezj*|biur*|kierowanie|przewodnictw*|stery|tek(ę|a) minist*|dowództw*|komend*|batut*|orkiestr*|chór|drużyn*|bibliotek*|przedszkol*|dyrekcj*|fotel|mandat",
      without:
        "obowiązkiem|patronat*|honorow*|projekt*|rekonstrukcj*|remont*|program*|opiek*|koncert*|msz*|nabożeństw*|prowadzenie w meczu|mecz*|na prowadzeniu|wystaw*|licytacj*|zajęci*|warsztat*|wykład*",
      person: true,
      roles: { subject: "appointee" },
    },
    {
      forms: {
        past: "objął stanowisko|objął funkcję|objął urząd|objął obowiązki|objął kierownictwo|przejął obowiązki|przejął stery",
        future: "obejmie stanowisko|obejmie funkcję|obejmie urząd|obejmie obowiązki",
      },
      roles: { subject: "appointee" },
    },
    {
      forms: { past: "został|zostawał" },
      object:
        "dyrektorem|dyrektorką|prezesem|prezeską|zastępcą|zastępczynią|kierownikiem|kierowniczką|sekretarzem|skarbnikiem|rzecznikiem|rzeczniczką|pełnomocnikiem|pełnomocniczką|komendantem|wojewodą|konsulem|ambasadorem|ministrem|naczelnikiem|doradcą|proboszczem|rektorem|wiceprezydentem|wiceburmistrzem|wicewójtem|szefem|szefową|komendantką|naczelniczką|wiceprezydentką|zastępcami|trenerem|trenerką|wicestarostą|skarbniczką|koordynatorem|koordynatorką|doradczynią|kuratorem|biskupem|arcybiskupem|kustoszem|kustoszką|kanclerzem|dziekanem|prorektorem|dyrygentem|kapelmistrzem|wikariuszem|redaktorem|redaktorką|inspektorem|architektem|konserwatorem|ordynatorem|wicedyrektorem|wicedyrektorką|wiceministrem|komisarzem|ordynatorką|dzielnicowym|pełniącym obowiązki|pełniącą obowiązki|wiceprezesem|selekcjonerem|attaché|nadleśniczym|komornikiem",
      without: "wybran*|odwołan*|nagrod*|ranny|ukaran*|oskarżon*|roku|konkursu na dyrektora nie",
      roles: { subject: "appointee" },
    },
    {
      forms: { past: "wygrał|rozstrzygnął na swoją korzyść", impersonal: "wygrano" },
      object: "konkurs|konkursie|konkursu",
      person: true,
      dated: true,
      without:
        "recytator*|plastyczn*|fotograf*|literack*|muzyczn*|ortograf*|plebiscyt*|architekt* pracown*|historyczn*|wiedzy|przetarg*|zespół|zespoły|uczenn*|uczeń|uczniowie|szkoła|drużyn*|kulinarn*|na najlepsz*|na najładniej*|na logo|na projekt|na hasło|klas*|poetyck*|wokaln*|piosenk*|tańca|taneczn*|wieniec|wieńc*|stypend*",
      roles: { subject: "appointee" },
    },
    {
      forms: { past: "wręczył|wskazał", impersonal: "wręczono", future: "wręczy|wręczą" },
      object: "nominacj*|akt powołania|akty powołania|powołani*|komisj*",
      without: "tytuł*|medal*|nagrod*|nominacje do|nominacji do|palcem|na mapie",
      roles: { subject: "appointer", object: "appointee" },
    },
    {
      forms: {
        past: "odebrał|otrzymał|przyjął|dostał|uzyskał",
        impersonal: "odebrano",
        future: "odbierze|odbiorą|otrzyma|przyjmie",
      },
      object: "nominacj*|akt powołania|akty powołania|powołanie na|akt mianowania|angaż*|awans na",
      without: "nominacj* do|do nagrody|nagrod*|medal*|powołanie do reprezentacji|powołanie do kadry|do wojska",
      roles: { subject: "appointee", from: "appointer", object: "appointee" },
    },
    {
      forms: {
        past: "rozpoczął pracę|podjął pracę|zaczął pracę|podjął obowiązki|rozpoczął urzędowanie|zaczął urzędowanie|rozpoczął kadencję|trafił do urzędu|do urzędu trafił|zasiadł w fotelu|zajął stanowisko|przeszedł na stanowisko|awansował na stanowisko",
        future: "rozpocznie pracę|podejmie pracę|podejmie obowiązki|rozpocznie urzędowanie",
      },
      without:
        "komisj*|zespół roboczy|delegacj*|wyścig*|stawk*|tabeli|peletonu|pochod*|kolumn*|robotnic*|ekip*|wykonawc*|maszyn*",
      roles: { subject: "appointee", object: "appointee" },
    },
    {
      forms: { past: "został nim|została nią|zostali nimi|została nim" },
      object:
        "konkurs na|stanowisk*|nowego (dyrektora|kierownika|komendanta|naczelnika|rzecznika|zastępcę)|nowy (dyrektor|kierownik|komendant|naczelnik|rzecznik)|ma (dyrektora|rzecznika|komendanta)|nowego szefa|nowa dyrektor*|nową dyrektor*",
      without: "wybrano|wybrali|laureat*",
      person: true,
      roles: { subject: "appointee" },
    },
    {
      forms: { past: "stanął", future: "stanie" },
      object: "na czele|na którego czele|na której czele",
      without: "delegacj*|wyścig*|stawk*|tabeli|peletonu|pochod*|kolumn*|konwoj*",
      person: true,
      roles: { subject: "appointee" },
    },
    {
      forms: {
        past: "zastąpił|złożył ślubowanie|ślubował|złożył przysięgę",
        impersonal: "zaprzysiężono",
      },
      object: "stanowisk*|dyrektor*|funkcj*|urzęd*|ślubowanie|ślubował*|przysięg*|prezydent*|burmistrz*|wójt*",
      orPerson: true,
      person: true,
      without: "budyn*|most*|maszyn*|mecz*|boisk*|uczni*|pierwszoklasi*|żołnier*|kadet*|rekrut*",
      roles: { subject: "appointee" },
    },
    {
      forms: { past: "wygrał", impersonal: "rozstrzygnięto" },
      object:
        "konkurs na stanowisko|konkurs na dyrektora|konkurs na dyrektorkę|konkurs na prezesa|konkurs na kierownika",
      person: true,
      roles: { subject: "appointee", object: "appointee" },
    },
    {
      forms: {
        past: "powołał|mianował|wyznaczył|nominował|desygnował|awansował|zatrudnił|delegował",
        impersonal: "powołano|mianowano|wyznaczono|nominowano|awansowano",
        passive: "powołan(y|a|i)|mianowan(y|a|i)|wyznaczon(y|a)|nominowan(y|a)|awansowan(y|a)",
        future: "powoła|mianuje|wyznaczy",
      },
      object:
        "na (stanowisko|funkcję|urząd)|dyrektor(a|kę|em|ką)|prezes(a|kę|em|ką)|wiceprezes(a|kę|em)|zastępc(ę|ą|ów)|zastępczyni(ę|ą)|kierowni(ka|czkę|kiem|czką)|sekretarz(a|em)|skarbnik(a|iem)|skarbniczk(ę|ą)|rzeczni(ka|czkę|kiem|czką)|pełnomocni(ka|czkę|kiem|czką)|komendant(a|kę|em|ką)|naczelni(ka|czkę|kiem|czką)|doradc(ę|ą)|proboszcz(a|em)|rektor(a|kę|em)|konsul(a|em)|ambasador(a|em)|koordynator(a|kę|em|ką)|wice(prezydenta|burmistrza|wójta|starostę|dyrektora|prezydentem|burmistrzem|wójtem|starostą|dyrektorem)|kurator(a|kę|em)|trener(a|kę|em|ką)|szef(a|ową|em)|inspektor(a|em)|ordynator(a|em)|dyrygent(a|em)|kapelmistrz(a|em)|kanclerz(a|em)|dziekan(a|em)|wikariusz(a|em)|biskup(a|em)|konserwator(a|em)|wojewod(ę|ą)|kustosz(a|em)|architekt(a|em) miejski(ego|m)",
      without:
        "nagrod*|do reprezentacji|mistrzostwa|kadr* narodow*|zespół do|komisj* do|komitet|rad* seniorów|statuetk*|oscar*|roku|wybor*|sesj*|termin*|wniosek|na wniosek",
      person: true,
      roles: { subject: "appointer", object: "appointee", by: "appointer" },
    },
    {
      forms: { present: "jest|są", past: "pozostaje" },
      object:
        "dyrektor(em|ką)|prezes(em|ką)|zastępc(ą|zynią)|kierowni(kiem|czką)|sekretarzem|skarbnikiem|rzeczni(kiem|czką)|pełnomocni(kiem|czką)|komendant(em|ką)|naczelni(kiem|czką)|proboszczem|rektorem|trener(em|ką)|szef(em|ową)|p.o.|dyrygentem|kapelmistrzem|kustoszem",
      without: "radn*|burmistrz*em|wójtem|wybran*",
      since: true,
      person: true,
      roles: { subject: "appointee" },
    },
    {
      forms: { past: "został|zostawał", future: "zostanie|zostaną|będzie" },
      object:
        "następc(ą|zynią)|now(ym|ą) (dyrektor*|komendant*|prezes*|naczelni*|rzeczni*|kierowni*|skarbni*|sekretarz*|zastępc*|szef*|trener*|proboszcz*|rektor*|konsul*)",
      without: "wybran*|odwołan*",
      person: true,
      roles: { subject: "appointee" },
    },
    {
      forms: { past: "powierzył|przekazał", impersonal: "powierzono|przekazano", future: "powierzy" },
      object:
        "kierownictw*|kierowani*|prowadzeni* (placówki|szkoły|muzeum|biblioteki)|pełnieni* obowiązków|ster|stery|pałeczk*",
      without: "sztafet*|biegow*|zawod*",
      person: true,
      roles: { subject: "appointer", object: "appointee", to: "appointee" },
    },
    {
      forms: { past: "przejął|powrócił|wrócił|zasiadł|awansował|zasilił" },
      object:
        "schedę|na stanowisko|w fotelu (dyrektora|prezesa|naczelnika|komendanta)|fotel (dyrektora|prezesa)|zarząd spółki|kierownictwo|obowiązki (dyrektora|prezesa|kierownika|komendanta|rektora)",
      without: "sztafet*|biegow*|zawod*|mecz*",
      person: true,
      roles: { subject: "appointee" },
    },
    {
      forms: { past: "dołączył|wszedł|weszł(a|o|y)", future: "dołączy|wejdzie" },
      object: "do zarządu|w skład zarządu|do kierownictwa|do dyrekcji",
      without: "krajow*|wybor*|przy stole",
      person: true,
      dated: true,
      roles: { subject: "appointee" },
    },
  ],
  nouns: [],
  examples: [
    { text: "W maju 2021 r. ⟦konkurs⟧ na dyrektora ⟦wygrała⟧ Ewa Krawiec." },
    { text: "W czerwcu 2018 r. Jan Lis ⟦wygrał konkurs⟧ na stanowisko kierownika." },
    { text: "⟦Powierzenie stanowiska nastąpi⟧ 2 września 2021 r.", modality: "planned" },
    { text: "Prezydent ⟦powołał Annę Wilk na stanowisko⟧ dyrektora." },
    { text: "Jan Lis ⟦został dyrektorem⟧ szkoły." },
    { text: "Nowy komendant ⟦objął stanowisko⟧ 1 marca 2019 roku." },
    { text: "Na zastępcę burmistrza ⟦powołano Ewę Krawiec⟧." },
    { text: "Nowa rzecznik ⟦obejmie funkcję⟧ 1 września.", modality: "planned" },
    { text: "Minister ⟦wręczył nominacje⟧ nowym członkom komisji." },
    { text: "15 marca ⟦nominację odebrała Ewa Krawiec⟧, nowa pełnomocniczka." },
    { text: "Jan Lis ⟦rozpoczął pracę⟧ w bibliotece w 1963 roku." },
    { text: "Na czele towarzystwa ⟦stanęła Ewa Krawiec⟧." },
    { text: "Jan Lis ⟦objął kierownictwo⟧ muzeum 13 września 2021 r." },
    { text: "Szkoła ma nowego dyrektora. 4 maja ⟦został nim Jan Lis⟧." },
    { text: "Rada nadzorcza ⟦powołała Jana Lisa na prezesa⟧ miejskiej spółki." },
    { text: "4 maja burmistrz ⟦mianował Ewę Krawiec dyrektorką⟧ szkoły muzycznej." },
    { text: "Od 1 marca 2019 r. komendantem straży miejskiej ⟦jest Jan Lis⟧." },
    { text: "Po odchodzącej na emeryturę dyrektorce ⟦schedę przejął Jan Lis⟧." },
    { text: "Od września nową dyrektorką szkoły ⟦będzie Ewa Krawiec⟧.", modality: "planned" },
    { text: "4 maja 2019 r. do zarządu spółki ⟦dołączyła Ewa Krawiec⟧." },
  ],
  counterExamples: [
    { text: "W maju 2021 r. Ewa Krawiec wygrała konkurs recytatorski.", because: "a contest" },
    { text: "Rada powołała komitet organizacyjny.", because: "a body is founded" },
    { text: "Konkursu na stanowisko dyrektora nie ogłoszono.", because: "no appointment is told" },
    { text: "Dyrektor szkoły zaprosił rodziców.", because: "an office is only named" },
    { text: "Burmistrz nie powołał zastępcy.", because: "a negated verb" },
    { text: "Termin zebrania wyznaczył dyrektor szkoły.", because: "a date that is fixed" },
    { text: "Trener Lis powołał do reprezentacji trzech zawodników.", because: "players that are called up" },
    { text: "Ewa Krawiec przejęła pałeczkę na drugiej zmianie sztafety.", because: "a relay race" },
  ],
});
