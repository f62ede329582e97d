import { defineFrame } from "../frame.ts";

/** How Polish releases tell of investment events. */
export const investmentPl = defineFrame({
  id: "investment/pl",
  type: "investment",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "rozpoczął|zakończył|ruszył|zaczął|dobieg(ł|ła|ło|ły)|dobiegł(a|y|o) końca|ukończył|wystartował|finiszował|sfinalizował",
        impersonal: "rozpoczęto|zakończono|ukończono|wznowiono|sfinalizowano",
        passive: "zakończon(a|y|e)|ukończon(a|y|e)|rozpoczęt(a|y|e)",
        present: "trwa|trwają|rusza|ruszają",
        future:
          "rozpocznie|rozpoczną|ruszy|ruszą|zakończy się|zakończą się|wystartuje|wystartują|dobiegnie końca|potrwa|potrwają",
        infinitive: "rozpocząć|zakończyć|ruszyć|wystartować",
      },
      dated: true,
      object:
        "budow*|remont*|przebudow*|modernizacj*|inwestycj*|prac(e|ę)|robot*|rewitalizacj*|rozbudow*|termomodernizacj*",
      without:
        "współprac*|w pracy|lekcj*|prac* społeczn*|prac* literack*|rozmow*|badani*|prace konkursowe|archeologiczn*|prac* nad",
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "wybudował|wyremontował|przebudował|zmodernizował|zakupił|rozbudował|odnowił|dołożył|dofinansował|pozyskał|kupił|zbudował|odrestaurował|zrewitalizował|doposażył|ocieplił|zainwestował|sfinansował|wydał|wyasfaltował|utwardził|zamontował|zainstalował",
        impersonal:
          "wybudowano|wyremontowano|przebudowano|zmodernizowano|zakupiono|pozyskano|zbudowano|odrestaurowano|rozbudowano|zrewitalizowano|doposażono|ocieplono|zainwestowano|wydano|wyasfaltowano|zamontowano|zainstalowano|sfinansowano",
        passive:
          "wybudowan(y|a|e)|wyremontowan(y|a|e)|zmodernizowan(y|a|e)|zbudowan(y|a|e)|przebudowan(y|a|e)|odrestaurowan(y|a|e)|dofinansowan(y|a|e)|zakupion(y|a|e)|sfinansowan(y|a|e)",
        future:
          "wybuduje|wyremontuje|przebuduje|powstanie|zmodernizuje|kupi|zakupi|pozyska|wybudujemy|wyremontujemy|zbuduje|zainwestuje|dofinansuje|powstaną|dołoży",
        infinitive: "wybudować|wyremontować|przebudować|zmodernizować|zbudować",
      },
      object:
        "mln|milion*|tys|zł|złotych|euro|dotacj*|dofinansowan*|środk*|most*|drog*|ulic*|szkoł*|autobus*|tramwaj*|budyn*|hal*|chodnik*|ścieżk*|boisk*|żłob*|przedszkol*|oświetleni*|kanalizacj*|dworz*|wóz strażacki|fotowoltaik*|świetlic*|remiz*|stadion*|basen*|parking*|plac zabaw",
      without:
        "książk*|album*|komunikat*|zakaz*|oświadczeni*|decyzj*|bilet*|rozporządz*|stypendi*|nagrod*|sto lat temu|w xix|w xviii|w xvi|w xv|na mocy|porozumieni*|partnerstw*",
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "podpisał|ogłosił|rozstrzygnął|wygrał|unieważnił|wyłonił|wybrał",
        impersonal: "podpisano|ogłoszono|rozstrzygnięto|przyznano|wyłoniono|wybrano|otwarto oferty",
        passive: "podpisan(a|e|y)|przyznan(a|e|o)|rozstrzygnięt(y|e)|unieważnion(y|e)",
        future: "ogłosi|ogłosimy|ogłoszą|rozstrzygnie|podpisze|wyłoni",
        infinitive: "ogłosić|rozstrzygnąć",
        noun: "rozstrzygnięci(e|a) przetargu|ogłoszeni(e|a) przetargu",
      },
      object:
        "przetarg*|wykonawc*|dofinansowan*|dotacj*|umow(ę|a|y) na (budow*|remont|przebudow*|modernizacj*|rozbudow*|dostaw*|wykonanie|zakup|realizacj*|dofinansowanie)|umow(ę|a|y) z wykonawcą|wbicie łopaty|aneks do umowy (na|z wykonawcą)|najkorzystniejsz* ofert*",
      without: "konkurs na dyrektora|konkurs na stanowisko|zgod*",
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "wmurował|wbił|przekazał|zasypał|wylał",
        impersonal: "wmurowano|wbito|przekazano|zawieszono",
        passive: "wmurowan(y|a|e)|przekazan(y|a|e)",
        future: "wmuruje|wmurują|wmurujemy|wbije|wbiją|przekaże",
      },
      object: "kamień węgielny|kamienia węgielnego|akt erekcyjny|łopat*|plac budowy|wiech*|fundament*",
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "otrzymał|uzyskał|przeznaczył|wyłożył|zdobył|dostał|przyznał",
        impersonal: "przeznaczono|przyznano|uzyskano",
        future: "otrzyma|otrzymają|otrzymamy|dostanie|przeznaczy|przekaże",
      },
      object: "dotacj*|dofinansowan*|mln|milion*|środki na|środki z|grant|grantu|promes*|wsparci* finansow*",
      without: "nagrod*|tytuł*|podziękow*|jeśli|milion* (widz|głos|wyświetl)*|kredyt*|odszkodowani*",
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "wybudował|wyremontował|przebudował|zmodernizował|rozbudował|zbudował|odrestaurował|zrewitalizował|ocieplił|wyasfaltował|utwardził|odnowił|dobudował|zrekonstruował|zelektryfikował|zwodociągował|skanalizował|wymienił|nadbudował",
        impersonal:
          "wybudowano|wyremontowano|przebudowano|zmodernizowano|rozbudowano|zbudowano|odrestaurowano|zrewitalizowano|ocieplono|wyasfaltowano|utwardzono|odnowiono|dobudowano|zrekonstruowano|wymieniono|ułożono|nadbudowano|poszerzono",
        passive:
          "wybudowan(y|a|e)|wyremontowan(y|a|e)|przebudowan(y|a|e)|zmodernizowan(y|a|e)|rozbudowan(y|a|e)|odrestaurowan(y|a|e)|zrewitalizowan(y|a|e)|ocieplon(y|a|e)|odnowion(y|a|e)|wymienion(y|a|e)",
        future:
          "wybuduje|wyremontuje|przebuduje|zmodernizuje|rozbuduje|zbuduje|odnowi|wymieni|wyremontujemy|wybudujemy",
      },
      object:
        "szkoł*|przedszkol*|żłob*|drog*|ulic*|most|mostu|mosty|chodnik*|ścież*|boisk*|oświetleni*|kanalizacj*|dworz*|świetlic*|remiz*|stadion*|basen*|parking*|plac|placu|place|rynek|rynku|park|parku|skwer*|dach|dachy|elewacj*|kładk*|rond*|skrzyżowani*|targowisk*|ośrod*|dom kultury|domu kultury|bibliotek*|szpital*|oddział*|przychodni*|cmentarz*|amfiteatr*|pałac*|zamek|zamku|kamienic*|kości(ół|oła)|bulwar*|molo|schronisk*|oczyszczalni*|wodociąg*|sieć|sieci|stacj* uzdatniania|ujęci*|kotłowni*|budynek|budynk*|sal(a|ę|i|e)|hal(a|ę|i)|pływalni*|muze*|ratusz*|urząd|przystan*|zatok*|wiadukt*|tunel*|torowisk*|lini(a|ę|e) kolejow*|wał|wały|zbiornik*|pomieszczeni*|mieszkani*|blok*|lokal*|łazienk*|plac zabaw|siłowni*|strażnic*|tężni*|przepust*|nawierzchni*|okna|okien|drzwi|piec|piece|kotły|rury|lampy|latarni*|instalacj* (elektryczn|gazow|grzewcz|wodn)*",
      without:
        "umow*|współprac*|upomin*|porozumieni*|poglądy|doświadcze*|uprzejmo*|xix|xviii|xvii|xvi|xv|średniowiecz*|partnerstw*|zdani*|listy",
      dated: true,
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "kupił|zakupił|nabył|wykupił|zamówił",
        impersonal: "kupiono|zakupiono|nabyto|zamówiono",
        future: "kupi|zakupi|kupimy|nabędzie",
      },
      object:
        "działk*|nieruchomoś*|grunt*|budynek|kamienic*|teren*|sprzęt*|pojazd*|samochód|samochody|wóz|wozy|ambulans*|karetk*|autobus*|tramwaj*|śmieciark*|tabor*|tomograf*|rezonans*|ciągnik*",
      without: "mieszkańcy|turyści|bilet*|od gminy|od miasta|złodziej*|towarzystw*|hrabi*|rodzin*",
      dated: true,
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "dokonał|odebrał|przejął|wszedł na|weszli na|wyjechał",
        impersonal: "odebrano|dokonano",
        future: "wejdzie na|wejdą na|przejmie|wyjadą",
      },
      object:
        "odbioru (końcowego|technicznego|robót|inwestycji|prac)|plac budowy|teren budowy|robot(y|ę) (budowlan|drogow)*|zakończon* (prac|inwestycj|robot)*|now(e|ych) (autobus|tramwaj|pojazd|radiowoz|śmieciark)*|elektryczn(e|ych) autobus*|hybrydow(e|ych) autobus*",
      without: "nagrod*|uczni*|wycieczk*|konkurs*",
      dated: true,
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "zyskał|zapewnił",
        impersonal: "zatwierdzono|zaakceptowano|zakwalifikowano|zabezpieczono",
        passive: "zatwierdzon(y|a|e)|zaakceptowan(y|a|e)|zakwalifikowan(y|a)",
      },
      object: "dofinansowan*|wniosek o (dofinansowanie|dotację|środki)|dotacj*|grant",
      without: "zgod*",
      dated: true,
      roles: { subject: "investor" },
    },
    {
      forms: { future: "zostan(ie|ą) ogłoszon(y|e)" },
      object: "przetarg|przetargi",
      without: "zgod*|brak*|nieważn*|unieważn*|rozstrzyg*",
      dated: true,
      roles: { subject: "investor" },
    },
  ],
  nouns: [
    {
      forms:
        "odbi(ór|oru) (końcowy|końcowego|techniczny|technicznego|inwestycji|robót)|wmurowani(e|a|u) (kamienia|aktu)|wbici(e|a|u) (pierwszej |)łopaty|przekazani(e|a) placu budowy",
      roles: { subject: "investor", by: "contractor" },
    },
    {
      forms:
        "budow(a|y|ę)|remont(|u)|przebudow(a|y|ę)|modernizacj(a|i|ę)|rozbudow(a|y|ę)|rewitalizacj(a|i|ę)|termomodernizacj(a|i|ę)|prace (budowlane|remontowe|drogowe|modernizacyjne|konserwatorskie)",
      without:
        "umow*|aneks*|przetarg*|wniosk*|placu budowy|współprac*|koszt*|plan* budow*|w trakcie|podczas|po remoncie|budowy świata|na budow*",
      dated: true,
      roles: { subject: "investor", by: "contractor" },
    },
  ],
  examples: [
    { text: "W marcu 2019 roku ⟦rozpoczęto budowę⟧ przedszkola." },
    { text: "Miasto ⟦wyremontowało szkołę⟧ za 2 mln zł." },
    { text: "⟦Podpisano umowę z wykonawcą⟧ drogi." },
    { text: "⟦Remont⟧ ulicy ⟦rozpocznie się⟧ 9 maja.", modality: "planned" },
    { text: "Gmina ⟦pozyskała dotację⟧ na autobusy." },
    { text: "⟦Przebudowa⟧ rynku ⟦zakończyła się⟧ w 2015 roku." },
    { text: "⟦Budowę⟧ żłobka ⟦ukończono w 2011 roku⟧." },
    { text: "Gmina ⟦zainwestowała 3 mln zł⟧ w kanalizację." },
    { text: "Powiat ⟦otrzymał promesę⟧ na remont mostu." },
    { text: "W 2017 r. ⟦zmodernizowano oczyszczalnię⟧ ścieków." },
    { text: "W 2018 r. na osiedlu ⟦wymieniono lampy⟧ na energooszczędne." },
    { text: "4 marca 2019 r. gmina ⟦kupiła działkę⟧ pod cmentarz." },
    { text: "⟦Przetarg zostanie ogłoszony⟧ w czerwcu.", modality: "planned" },
    { text: "Wykonawca 4 maja 2019 r. ⟦przejął plac budowy⟧." },
  ],
  counterExamples: [
    { text: "Budowa jest droga.", because: "an opinion" },
    { text: "Dotacji nie przyznano.", because: "a negated verb" },
    { text: "Rozpoczęto współpracę z uczelnią.", because: "cooperation has its own type" },
    { text: "Trzeba wyremontować dach, jeśli będą pieniądze.", because: "a condition" },
    { text: "Miasto wydało książkę o mostach.", because: "a book that is published" },
    {
      text: "W 2018 r. burmistrzowie odnowili porozumienie o budowie ścieżki.",
      because: "an agreement has its own type",
    },
    { text: "W 2018 r. mieszkańcy kupili bilety na nowy autobus.", because: "tickets that are bought" },
  ],
});
