import { defineFrame } from "../frame.ts";

/** How Polish releases tell of opening events. */
export const openingPl = defineFrame({
  id: "opening/pl",
  type: "opening",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "otworzył|otwierał|uruchomił|oddał|zainaugurował|udostępnił",
        impersonal: "otwarto|uruchomiono|oddano|zainaugurowano|udostępniono",
        passive: "otwart(a|e|y|ą|ej|ego)|uruchomion(y|a|e|o)|oddan(y|a|e)|udostępnion(y|a|e)",
        present: "otwiera|otwierają|otwieramy|uruchamia",
        future: "otworzy|otworzą|otworzymy|uruchomi|uruchomią|odda|oddadzą",
        infinitive: "otworzyć|uruchomić",
        noun: "otwarci(e|a|u|em)|uruchomieni(e|a|u|em)|oddani(e|a) do użytku|inauguracj(a|i|ę) działalności",
      },
      object:
        "szkoł*|przedszkol*|żłob*|hal(a|i|ę)|basen*|drog*|ulic*|most|mostu|park|parku|bibliotek*|muze*|centr*|ośrod*|stadion*|boisk*|plac|placu|dom|domu|przychodni*|szpital*|ścieżk*|oddział*|biur*|konsulat*|siedzib*|rond*|obwodnic*|pływalni*|teatr*|kin(o|a)|schronisk*|hotel*|fabryk*|zakład*|lini(a|ę|i)|tunel*|wiadukt*|przysta*|świetlic*|remiz*|skwer*|sal(a|i|ę)|fili(a|i|ę)|punkt*|tężni*|pracowni*|kładk*|skrzyżowani*|parking*|dworz*|lotnisk*|targowisk*|placówk*|klub*|oczyszczalni*|strażnic*|ambasad*|uczelni*|gabinet*|sklep*|kawiarni*|restauracj*|amfiteatr*|plaż*|kąpielisk*|lodowisk*|skatepark*|wież*|szlak*|tras*|urząd pocztow*|poczt*|komend*|posterun*|komisariat*|hospicj*|poradni*|laboratori*|orlik*|siłowni*|kompleks*|obiekt|obiektu|inkubator*|elektrowni*|ciepłowni*|kaplic*|ogród|ogrodu|planetari*|stacj*|peron*|promenad*|deptak*|bulwar*|molo|zajezdni*|mediatek*|archiwum|jadłodajni*|noclegowni*|pasaż*|odcin*|autostrad*|windę|windy|kanalizacj*|wodociąg*|pumptrack*|marin*|galeri* handlow*|je",
      without:
        "obrad*|sesj*|posiedzeni*|spotkani*|dyskusj*|wystaw*|ekspozycj*|wernisaż*|konferencj*|festiwal*|turniej*|hołd*|konkurs*|list|listę|drzwi otwart*|serc*|koncert*|krew|głos*|zawod*|kiermasz*|jarmark*|pocztę elektron*|postępowani*|wynik|bramk*|sondaż*|wniosk*|ofert*|zebrani*|procedur*|program*|nabór|naboru|w godzinach|codziennie",
      objectIs: "bare",
      roles: { subject: "opener", by: "opener" },
    },
    {
      forms: {
        past: "przeciął|przecinał",
        impersonal: "przecięto",
        future: "przetnie|przetną",
        noun: "przecięci(e|a|em)",
      },
      object: "wstęg*",
      roles: { subject: "opener", object: "opener" },
    },
    {
      forms: {
        past: "wznowił działalność|rozpoczął działalność|oddał do użytku|zaczął działać|zaczął działalność|zainaugurował działalność|przyjął pierwszych (pacjentów|uczniów|gości|klientów|czytelników|podopiecznych|pasażerów)|otworzył podwoje|otworzył swoje podwoje|otworzył drzwi",
        impersonal: "oddano do użytku|oddano do ruchu|rozpoczęto działalność",
        passive: "oddan(y|a|e|o) do (użytku|ruchu|eksploatacji)",
        future:
          "rozpocznie działalność|rozpoczną działalność|zacznie działać|zaczną działać|przyjmie pierwszych (pacjentów|uczniów|gości|klientów|czytelników|pasażerów)|wznowi działalność|otworzy podwoje",
      },
      without:
        "gospodarcz*|artystyczn*|wystaw*|chór*|orkiestr*|kapel*|zespół|klub* (sportow|senior|olimpij|literack)*|stowarzyszeni*|fundacj*|towarzystw*|młodzieżow* rad*|rad* (młodzież|senior)*|komitet*|organizacj*|bractw*",
      roles: { subject: "opener" },
    },
    {
      forms: { past: "ruszył|wystartował", future: "ruszy|ruszą|wystartuje", present: "rusza|startuje" },
      object:
        "żłob*|przedszkol*|lini(a|e) (autobusow|kolejow|tramwajow)*|lodowisk*|punkt szczepień|punkt informac*|wypożyczalni*|schronisk*|tężni*|basen|pływalni*|kąpielisk*|kin(o|a)|stacj*",
      without:
        "budow*|remont*|przebudow*|prac*|nabór|rekrutacj*|zapis*|bieg*|turniej*|sprzedaż*|zawod*|przetarg*|koncert*|konkurs*|rajd*",
    },
    {
      forms: { past: "przyjął|powitał|przywitał", impersonal: "przyjęto", future: "przyjmie|przyjmą|powita" },
      object:
        "pierwsz(ych|ego|ą|e) (pacjent|uczni|gości|klient|czytelni|podopieczn|pasażer|przedszkolak|dzieci|turyst|student|kuracjusz|lokator|zwiedzając|mieszkańc|użytkowni|statk|samolot)*",
      without: "wystaw*|delegacj*|tłum*|jarmark*|festiwal*",
      dated: true,
    },
    {
      forms: {
        present:
          "działa|działają|funkcjonuje|służy|służą|jest (czynny|czynna|czynne|dostępny|dostępna|dostępne)|korzystają|korzysta|można korzystać|mogą korzystać",
        past: "służył",
      },
      object:
        "now(y|a|e|ego|ej|ych) (żłob|przedszkol|szkoł|bibliotek|muze|centrum|ośrod|stadion|boisk|park|basen|pływalni|przychodni|szpital|oddział|obwodnic|drog|ulic|most|kładk|lini|stacj|dworz|dworc|tężni|skatepark|plac|siłowni|hal|świetlic|ścież|parking|targowisk|przysta|kąpielisk|lodowisk|klub|punkt|poradni|hospicj|kin|teatr|remiz|komisariat|posterun|schronisk|wypożyczalni)*|po remoncie|po modernizacji",
      without: "wystaw*|regulamin*|rozkład*|przepis*|ustaw*|taryf*|godzin*",
      since: true,
    },
    {
      forms: {
        past: "zainaugurował|rozpoczął|otworzył",
        impersonal: "zainaugurowano|rozpoczęto|otwarto",
        passive: "zainaugurowan(y|a|o)",
        noun: "inauguracj(a|i|ę|ą)",
        future: "zainauguruje|zainaugurują",
      },
      object:
        "rok(|u) (szkoln|akademick|kulturaln)*|sezon(|u) (artystyczn|kulturaln|teatraln|turystyczn|kąpielow|żeglarsk|letni|plażow|muzyczn)*",
      without: "pierwsz* rok|wybor*|lig*",
    },
  ],
  nouns: [
    {
      forms: "uroczyst(e|ego|ym) (otwarcie|otwarcia|otwarciem) (placówki|obiektu|inwestycji)",
      roles: { by: "opener" },
    },
  ],
  examples: [
    { text: "W Opolu ⟦otwarto nową bibliotekę⟧." },
    { text: "Przedszkole ⟦zostało otwarte⟧ 4 września 2012 roku." },
    { text: "Burmistrz ⟦przeciął wstęgę⟧ na nowym moście." },
    { text: "Nowa hala ⟦zostanie otwarta⟧ 9 października.", modality: "planned" },
    { text: "W Radomiu ⟦odbyło się otwarcie stadionu⟧." },
    { text: "⟦Otwarcie basenu⟧ przełożono bez podania daty.", modality: "cancelled" },
    { text: "1 września 2020 r. nowa poradnia ⟦przyjęła pierwszych pacjentów⟧." },
    { text: "Obwodnicę ⟦oddano do ruchu⟧ w listopadzie 2016 roku." },
    { text: "W czerwcu ⟦otworzymy kąpielisko⟧.", modality: "planned" },
    { text: "4 maja 2019 r. poradnia ⟦przyjęła pierwszych pacjentów⟧ po przeprowadzce." },
    { text: "W środę uczelnia ⟦zainaugurowała rok akademicki⟧." },
    { text: "W czerwcu ⟦uruchomiona zostanie nowa linia⟧ autobusowa.", modality: "planned" },
  ],
  counterExamples: [
    { text: "Obrady otworzył przewodniczący.", because: "a sitting that is opened" },
    { text: "W muzeum otwarto wystawę.", because: "an exhibition has its own type" },
    { text: "Urząd jest otwarty od ósmej.", because: "opening hours" },
    { text: "Trwa otwarty konkurs dla szkół.", because: "an adjective" },
    { text: "W bibliotece otwarto kiermasz książek.", because: "where a fair is held" },
    { text: "Spółka rozpoczęła działalność gospodarczą.", because: "a firm that is registered" },
    { text: "Od 4 maja 2019 r. działa nowy regulamin parku.", because: "rules are no facility" },
  ],
});
