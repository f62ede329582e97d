import { defineFrame } from "../frame.ts";

/** How Polish releases tell of gift events. */
export const giftPl = defineFrame({
  id: "gift/pl",
  type: "gift",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "podarował|ofiarował|obdarował|sprezentował|ufundował|obdarzył|darował",
        impersonal: "podarowano|ofiarowano|obdarowano|sprezentowano",
        present: "podarowuje|ofiarowuje",
        future: "podaruje|podarują|podarujemy|ofiarujemy|ofiaruje|ofiarują|obdaruje|obdarują",
        infinitive: "podarować|ofiarować",
      },
      without: "życi*|czas|pomoc|krew|uśmiech*|zaufani*|nagrod*|stypendi*|wolny dzień|mszę|szpik",
      roles: { subject: "giver", object: "recipient", to: "recipient" },
    },
    {
      forms: {
        past: "wręczył|przekazał|podarował|ofiarował|obdarował|sprezentował|odwdzięczył|wymienił|zrewanżował|przysłał|przesłał|przywi(ózł|ozła|eźli|ozły|ozło)|zostawił|wręczał|przekazywał|dał|dorzucił|pozostawił",
        impersonal: "wręczono|przekazano|podarowano|ofiarowano|obdarowano|wymieniono|przysłano|przesłano|przywieziono",
        passive: "podarowan(y|a|e|ą|ego)|przekazan(y|a|e)|ofiarowan(y|a|e|ą|ego)|wręczon(y|a|e)|przywiezion(y|a|e)",
        future: "przekaże|przekażą|przekażemy|wręczy|wręczą|wręczymy|podaruje|podarują|przywiezie|przywiozą",
        infinitive: "przekazać|wręczyć|podarować",
        noun: "przekazani(e|a|em)|wręczeni(e|a|em)|ofiarowani(e|a)",
      },
      object:
        "upomin*|prezent*|dar|dary|darów|darem|darami|podarun*|pamiątk*|pamiątkow*|album*|obraz|obrazy|kopi(ę|a|i)|rzeźb*|flag*|proporz*|samochód|samochody|sprzęt*|grafik*|książk*|książek|piłę|herb*|makiet*|kluczyk*|klucz|klucze|wóz|wozy|pojazd*|karetk*|ambulans*|łóżk*|łóżek|łódź|łodzie|pomp*|paczk*|paczek|żywnoś*|agregat*|generator*|laptop*|komputer*|tablet*|instrument*|model|modele|mapę|mapy|plakat*|ikonę|ikony|drzewk*|sadzon*|dzwon|zegar*|szablę|replik*|miniatur*|figurk*|figur(ę|a)|statuę|porcelan*|ceramik*|wazon*|talerz*|haft*|witraż*|litografi*|akwarel*|fotografi*|bursztyn*|koszulk*|piłk*|szalik*|kosz|kosze|tort|chleb|egzemplarz*|tomik*|autobus*|defibrylator*|kart(ę|a) z|kryształ*|wyrob*|wypiek*|maskotk*|lampę|obrus*|kilim*|gobelin*|zdjęci*|płyt(ę|y)|śpiewnik*|rower*|kożu*|odzież*|kurt(kę|ki|ek)|ubra(nia|ń)|mebl*|lek(i|ów)|lekarstw*|opatrun*|wóz(ek|ki|ków)|zabaw(ki|ek|kami)|przybor*|plecak*|tornist*|pościel*|koc(e|ów)|namiot*|śpiwor*|materac*|śpiworów|ławeczk*|pianin*|fortepian*|skrzypce|sztandar*|ryngraf*|kielich*|słodycz*|wino|miód|produkt* (region|spożyw|lokaln)*|kołacz*|beczk*|fisharmoni*|akordeon*|organki|guzik*|wycinank*|wycinanki|bukiet|filiżank*|serwis|kubk*|pióro|krawat*|statuetkę lwa|grzejnik*|osuszacz*|mercedes*|wóz strażacki|traktor*|motopomp*|respirator*|maseczk*|środk* (ochrony|czystości|higien)*|szopk*|bombk*|rękawic*|monet*|banknot*|ekslibris*|kronik*|fajerwerk*|mikroskop*|drukark*|tablic* (multimedialn|interaktywn)*|hełm*|mundur*|dywan*|rzutnik*|ultrasonograf*|aparat*|kardiomonitor*|inkubator|inkubatory|koncentrator*|darowizn*|wiklin*|kosze z|kosz z|talerz*|dzban*|makatk*|szlafrok*|czepek|lalk*|zestaw* (edukac|komputer|narzędzi|mebl)*|gospodarz(om|owi)|gości(om|owi)|na ręce|na pamiątkę|na pożegnanie|w podziękowaniu|w darze|w prezencie",
      without:
        "tytuł*|nagrod*|medal*|odznak*|odznacz*|dyplom*|stypendi*|puchar*|nominacj*|akt*|informacj*|stanowisk*|petycj*|laureat*|wniosek|gratulacj*|podziękowani*|pozdrowieni*|życzeni*|zaproszeni*|wiadomoś*|głos|pałeczk*|stery|list|listy|czek|do użytku|plac budowy|w dzierżaw*|w zarząd*|w użytkowanie|okien|okna|klucze do (now|remiz|mieszka|hal|szko|budyn|obiekt|dom|sal|lokal)*|opinii|doświadcze*|złodziej*|policj*|poszkodowan* w wypadku",
      roles: { subject: "giver", object: "recipient", by: "giver", to: "recipient" },
    },
    {
      forms: {
        past: "przywi(ózł|ozła|eźli|ozły|ozło)|podarował|przekazał|wręczył",
        impersonal: "przekazano|wręczono",
      },
      object: "czek na|czek opiewający|symboliczny czek|czek o",
      without:
        "dofinansowan*|dotacj*|nagrod*|wojewod*|minist*|marszał*|wicemarszał*|posł*|poseł|premier*|rządow*|funduszu|z promes*|zwycię*|budżet*",
      roles: { subject: "giver", object: "recipient", to: "recipient" },
    },
    {
      forms: {
        past: "otrzymał|dostał|odebrał|doczekał się",
        future: "otrzyma|otrzymają|dostanie|dostaną",
      },
      object:
        "upomin*|prezent*|dar|dary|darów|darem|darami|podarun*|pamiątk*|pamiątkow*|album*|obraz|obrazy|kopi(ę|a|i)|rzeźb*|flag*|proporz*|samochód|samochody|sprzęt*|grafik*|książk*|książek|piłę|herb*|makiet*|kluczyk*|klucz|klucze|wóz|wozy|pojazd*|karetk*|ambulans*|łóżk*|łóżek|łódź|łodzie|pomp*|paczk*|paczek|żywnoś*|agregat*|generator*|laptop*|komputer*|tablet*|instrument*|model|modele|mapę|mapy|plakat*|ikonę|ikony|drzewk*|sadzon*|dzwon|zegar*|szablę|replik*|miniatur*|figurk*|figur(ę|a)|statuę|porcelan*|ceramik*|wazon*|talerz*|haft*|witraż*|litografi*|akwarel*|fotografi*|bursztyn*|koszulk*|piłk*|szalik*|kosz|kosze|tort|chleb|egzemplarz*|tomik*|autobus*|defibrylator*|kart(ę|a) z|kryształ*|wyrob*|wypiek*|maskotk*|lampę|obrus*|kilim*|gobelin*|zdjęci*|płyt(ę|y)|śpiewnik*|rower*|kożu*|odzież*|kurt(kę|ki|ek)|ubra(nia|ń)|mebl*|lek(i|ów)|lekarstw*|opatrun*|wóz(ek|ki|ków)|zabaw(ki|ek|kami)|przybor*|plecak*|tornist*|pościel*|koc(e|ów)|namiot*|śpiwor*|materac*|śpiworów|ławeczk*|pianin*|fortepian*|skrzypce|sztandar*|ryngraf*|kielich*|słodycz*|wino|miód|produkt* (region|spożyw|lokaln)*|kołacz*|beczk*|filiżank*|serwis|kubk*|pióro|krawat*|statuetkę lwa|grzejnik*|osuszacz*|mercedes*|wóz strażacki|traktor*|motopomp*|respirator*|maseczk*|środk* (ochrony|czystości|higien)*|szopk*|bombk*|rękawic*|monet*|banknot*|ekslibris*|kronik*|fajerwerk*|mikroskop*|drukark*|tablic* (multimedialn|interaktywn)*|hełm*|mundur*|dywan*|rzutnik*|w darze|w prezencie|na pamiątkę|na pożegnanie|w upominku|w podarunku|od (niego|niej|nich|gości|gościa|gospodarzy|gospodarza|gospodyni|delegacji|partnerów|przyjaciół)",
      without:
        "tytuł*|nagrod*|medal*|odznak*|odznacz*|dyplom*|dofinansowan*|dotacj*|z placu|klucze do (now|remiz|mieszka|hal|szko|budyn|obiekt|dom|sal|lokal)*|stypendi*|w spadku|licencj*|kredyt*|pozwoleni*|zaproszeni*|list|listy|zgod*|odpowied*|wiadomoś*|zapewnieni*|pozdrowieni*|życzeni*|gratulacj*|brawa|owacj*",
      roles: { subject: "recipient", from: "giver" },
    },
    {
      forms: {
        past: "zajechał|dotar(ł|ła|ło|ły|li)|przyjechał|dojechał|nadszedł|nadeszł(a|o|y)|przypłynął|wyruszył|wyjechał|trafił|wyruszył do",
        future: "dotrze|dotrą|wyruszy|trafią|trafi|wyruszą|wyruszy do|wyruszą do",
      },
      object:
        "transport (z|darów|pomocy|humanitarn)*|transport|transporty|transportów|konwój|konwoje|dar|dary|darów|darami|darowizn*|podarunek|pomoc humanitarn*|pomoc rzeczow*|paczki|paczek",
      without: "publiczn*|zbiorow*|medyczn* transport|drogow*|kolejow* transport",
      roles: { by: "giver", from: "giver", to: "recipient" },
    },
    {
      forms: { past: "wzbogacił się|powiększył się|wzbogacił|zasilił", future: "wzbogaci|wzbogacą|zasili" },
      object: "o dar|dar (od|kolekcjoner|rodzin|artyst|mieszkań)*|podarowan*|darowizn*|ofiarowan*|przekazan* w darze",
      without: "ustaw* o",
      roles: { by: "giver", of: "giver" },
    },
    {
      forms: {
        past: "podziękował|odwdzięczył|zrewanżował|obdarował",
        impersonal: "podziękowano",
        future: "zrewanżuje|podziękuje",
      },
      object:
        "koszem|albumem|obrazem|upomink(iem|ami)|prezent(em|ami)|rzeźbą|grafiką|wazonem|książk(ą|ami)|tortem|ryciną|porcelaną|talerzem|bochnem|chlebem|wyrobami|przysmakami",
      without: "w mediach|oklask*",
      roles: { subject: "giver", object: "recipient" },
    },
  ],
  nouns: [{ forms: "wymian(a|y|ą|ę) (upominków|prezentów|pamiątek|podarunków|darów)|przekazani(e|a|u) darów" }],
  examples: [
    { text: "Burmistrz Bonn ⟦przywiózł czek na⟧ dziesięć tysięcy euro." },
    { text: "Goście ⟦przekazali szpitalowi czek na⟧ 5 tysięcy koron." },
    { text: "Goście ⟦wręczyli burmistrzowi obraz⟧ w prezencie." },
    { text: "Delegacja ⟦podarowała szkole książki⟧." },
    { text: "Prezydent ⟦otrzymał pamiątkowy album⟧." },
    { text: "Samochód strażacki ⟦przekazano w darze⟧ gminie." },
    { text: "Miasto ⟦przekaże dar⟧ szpitalowi 9 maja.", modality: "planned" },
    { text: "Ambasador ⟦ofiarował muzeum rzeźbę⟧." },
    { text: "W grudniu 1991 roku do szpitala ⟦dotarł transport darów⟧ z Bonn." },
    { text: "Partnerzy ⟦przekazali placówce⟧ trzydzieści kożuchów." },
    { text: "Na zakończenie ⟦wymieniono upominki⟧." },
    { text: "Strażacy z Ostrawy ⟦przywieźli hełmy⟧ dla młodzieżowej drużyny." },
    { text: "W maju ⟦konwój⟧ z pomocą humanitarną ⟦wyruszył do⟧ Bonn." },
    { text: "4 maja 2019 r. muzeum ⟦wzbogaciło się o dar⟧ kolekcjonera." },
    { text: "9 września ⟦przekażemy szpitalowi łóżka⟧.", modality: "planned" },
    { text: "W środę wójt ⟦otrzymał od gości⟧ gliniany dzban." },
    { text: "Samorządowcy ⟦przekazali gospodarzom⟧ rycinę miasta." },
    { text: "Za gościnę ⟦podziękowano koszem⟧ serów." },
  ],
  counterExamples: [
    { text: "Wojewoda wręczył burmistrzowi czek na budowę drogi.", because: "a grant of the state" },
    { text: "Przekazano informację o remoncie.", because: "information is no gift" },
    { text: "Burmistrz wręczył nagrody.", because: "an award has its own type" },
    { text: "Sklep sprzedaje upominki.", because: "gifts for sale" },
    { text: "Dar wymowy bardzo się przydaje.", because: "a talent" },
    { text: "Na osiedle dotarł wreszcie transport publiczny.", because: "public transport" },
    { text: "Wymieniono okna i drzwi w szkole.", because: "windows that are replaced" },
    { text: "Uczelnia wzbogaciła się o nową halę.", because: "what is built is no gift" },
    { text: "Klucze do nowej hali odebrał dyrektor szkoły.", because: "a building that is handed over" },
  ],
});
