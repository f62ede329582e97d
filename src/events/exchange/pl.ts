import { defineFrame } from "../frame.ts";

/** How Polish releases tell of exchange events. */
export const exchangePl = defineFrame({
  id: "exchange/pl",
  type: "exchange",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "spędził|odbył|szkolił się|szkolili się|przeszkolił|praktykował|uczy(li|ły) się|uczył się|doszkolił",
        impersonal: "przeszkolono",
        future: "spędzi|spędzą|odbędą",
      },
      object:
        "staż*|praktyk*|wymian*|szkoleni*|uczni*|młodzież*|licealist*|uczennic*|student*|nauczyciel*|harcerz*|obozie|kurs*",
      without:
        "sesj*|wakacj*|święta|spotkani*|konkurs*|koncert*|zebrani*|wystaw*|turniej*|konferencj*|wesel*|ślubowan*",
      city: true,
      roles: { subject: "participant" },
    },
    {
      forms: {
        past: "odbył|odbywał|ukończył|przeszedł|przeszła|przeszli|przeszkolił|zrealizował",
        impersonal: "przeszkolono",
        future: "odbędzie|odbędą|przejdą|ukończą",
      },
      object: "staż|staże|praktyki|praktykę|szkolenie|szkolenia|kurs|kursy|warsztaty|rezydencję",
      without: "się|studia|wojskow* szkoleni*",
      roles: { subject: "participant" },
    },
    {
      forms: {
        past: "prowadził|poprowadził|przeprowadził",
        future: "poprowadzi|poprowadzą|przeprowadzi",
      },
      object: "warsztaty|warsztatów|szkolenie|szkolenia|lekcje|lekcję|kurs|kurs języka",
      without: "bhp|kurs* walut|prawo jazdy|stolarsk* warsztat|warsztat samochod*|warsztat terapii",
      person: true,
      dated: true,
      roles: { subject: "speaker" },
    },
    {
      forms: { past: "był|była|byli|były|przebywał|znalazł się|znaleźli się", future: "będą przebywać" },
      object:
        "na wymianie (uczniowskiej|młodzieżowej|szkolnej|międzynarodowej|w)|na (stażu|stażach|praktyce|praktykach|praktykach zawodowych|kursie językowym|obozie językowym|rezydencji artystycznej)",
      within: 8,
      dated: true,
      without: "wojskow*|ministr*|zwolnion*|emerytur*|lekarsk*",
      roles: { subject: "participant" },
    },
    {
      forms: {
        past: "pracował|praktykował|uczy(li|ły) się zawodu|uczył się zawodu|mieszka(li|ły) u rodzin|zamieszka(li|ły) u rodzin|mieszka(li|ły) w domach|gości(li|ły) u rówieśników|gości(li|ły) w domach",
      },
      object: "uczni*|praktykant*|stażyst*|licealist*|gimnazjalist*|student*|młodzież|uczennic*",
      objectIs: "bare",
      city: true,
      dated: true,
      without: "wakacj*|lat pracy|od lat|przez lata|zawodowo|nad projekt*|harcerz*",
      roles: { subject: "participant" },
    },
    {
      forms: { past: "otrzymał|dostał|zdobył|uzyskał", impersonal: "przyznano" },
      object: "stypendi*",
      without:
        "burmistrz*|prezydent*|starost*|wójt*|naukow*|sportow*|najlepszych|socjaln*|minist*|marszałk*|artystyczn*",
      city: true,
      roles: { subject: "participant", object: "participant" },
    },
    {
      forms: {
        present: "goszczą|gości|przebywają|przebywa|uczestniczą",
        past: "gościł|przebywał|przyjechał|wyjechał",
        future: "będą gościć|przyjadą|wyjadą",
      },
      object:
        "w ramach wymiany|na wymianę|na staż|na staże|w ramach erasmus*|w ramach programu erasmus*|na praktyki|na praktykach|na stażu|na szkolenie|na obozie językow*|na rezydencj*|na warsztaty|na plener*|w ramach programu wymiany",
      roles: { subject: "participant", object: "participant" },
    },
    {
      forms: { present: "goszczą|gości|przebywają" },
      object:
        "uczniowie z|licealiści z|uczniów z|młodzież z|studenci z|grupa uczniów|grupa młodzieży|grupę uczniów|grupę młodzieży|nauczyciele z",
      without: "na meczu|na zawodach|na koncercie",
      dated: true,
      roles: { subject: "participant" },
    },
    {
      forms: {
        past: "wyjechał|pojechał|udał się|wybrał się|skierował",
        future: "wyjedzie|wyjadą|pojedzie|pojadą|udadzą się",
        present: "wyjeżdża|wyjeżdżają|jadą|jadą do|jedzie|jedzie do|jedziemy|lecą|leci",
      },
      object:
        "praktyki|praktykę|praktykach|staż|staże|stażu|stażach|wymianę|wymianie|szkolenie|szkoleniu|kurs|kursie|stypendium|obóz|obozie|warsztaty|warsztatach|plener|plenerze|rezydencję|zgrupowanie|ćwiczenia|zieloną szkołę|w ramach (wymiany|erasmus|erasmusa|programu erasmus|programu wymiany|stażu|praktyk)",
      without: "wypoczyn*|wędkarsk*|wymian* (poglądów|doświadczeń|ognia)|międzynarodow* kurs* walut|na kurs",
      placeIs: "away",
      roles: { subject: "participant" },
    },
    {
      forms: {
        past: "przyjechał|przebywał|przybył",
        future: "przyjedzie|przyjadą",
        present: "przyjeżdża|przyjeżdżają|przebywają|przebywa",
      },
      object:
        "praktyki|praktykę|praktykach|staż|staże|stażu|stażach|wymianę|wymianie|szkolenie|szkoleniu|kurs|kursie|stypendium|obóz|obozie|warsztaty|warsztatach|plener|plenerze|rezydencję|zgrupowanie|ćwiczenia|zieloną szkołę|w ramach (wymiany|erasmus|erasmusa|programu erasmus|programu wymiany|stażu|praktyk)",
      without: "wypoczyn*|wędkarsk*|wymian* (poglądów|doświadczeń|ognia)|międzynarodow* kurs* walut|na kurs",
      roles: { subject: "participant" },
    },
    {
      forms: {
        past: "ćwiczył|doskonalił|szlifował|uczył się|uczyli się|poznawał|zgłębiał|podpatrywał|terminował",
        impersonal: "ćwiczono|szkolono",
        future: "będą (się uczyć|ćwiczyć|doskonalić)|poznają tajniki",
      },
      object:
        "wspólnie|razem z|pod okiem|pracę (kolegów|koleżanek)|doświadczeni*|tajniki|tajników|umiejętnoś*|pierwszej pomocy|ratownic*|podczas warsztatów|na warsztatach|obsługi|gry na|języka (polskiego|niemieckiego|angielskiego|francuskiego|ukraińskiego|litewskiego|czeskiego)|programowania|ratowania|warsztat|rzemiosła",
      without: "historię|od dziecka|w dzieciństwie|cierpliwości",
      dated: true,
      roles: { subject: "participant" },
    },
    {
      forms: { future: "wyjedzie|wyjadą|pojedzie|pojadą|wyruszy|wyruszą", present: "jadą|jadą do|wyjeżdżają" },
      object: "uczni*|uczennic*|licealist*|gimnazjalist*|student*|maturzyst*|stażyst*|praktykant*",
      without:
        "na (mecz|zawody|turniej|mistrzostwa|konkurs|festiwal|koncert|wycieczk)*|na wycieczkę|autobus*|z koncertem|chór*|drużyn*|zespół",
      city: true,
      dated: true,
      placeIs: "away",
      roles: { subject: "participant" },
    },
  ],
  nouns: [
    {
      forms: "wymian(a|y|ę|ie|ą|om)",
      object:
        "młodzież*|uczni*|student*|szkoln*|młodych|licealist*|szkół|muzyk*|strażak*|harcerz*|polsko*|nauczyciel*|pracownik*|urzędnik*|międzynarodow*|partnersk*|dzieci",
      without:
        "wymiana doświadczeń|wymian* (okien|lamp|rur|stolarki|dachu|drzwi|kotłów|opon|dowod|tablic)*|zdań|handlow*|walut*|barter*|książek|sąsiedzk*|ciepln*|nawierzchni|oświetleni*|piec*",
      within: 6,
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
    {
      forms:
        "staż(|u|e|em|y|ach)|szkoleni(e|a|u|ach|em|ami)|praktyk(i|ach) (zawodowe|zawodowych|studenckie)|warsztat(y|ów|ami|ach|om)|stażem|praktykach|oboz(ie|y) (językowym|młodzieżowym|żeglarskim|naukowym|językowe)|obóz (żeglarski|językowy|młodzieżowy|naukowy|sportowy|integracyjny)|kursie językowym|obozu (językowego|młodzieżowego|sportowego)|kurs(|u) (językowy|językowego|języka|pierwszej)|plener(|u|em|ze) (malarski|malarskiego|rzeźbiarski|artystyczny|fotograficzny|malarskim)|rezydencj(a|i|ę) artystyczn(a|ej|ą)|lekcj(a|e|i) (pokazowa|otwarta|muzealna)",
      without: "warsztat* samochodow*|stolarsk* warsztat|terapii zajęciow*|staż* pracy|bhp",
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
    {
      forms:
        "półkoloni(e|i|ach)|koloni(e|i|ach) (letnie|zimowe|letnich|zimowych)|zimowisk(o|a|u)|letni(a|ej|ą) szkoł(a|y|ę|e)|szkoł(a|y|ę|e) letni(a|ej|ą)|kurs(|u|ie|em|y|ów|ach) (komputerow|pierwszej|język|gotowania|kwalifikacyjn|doszkalając|szybkiego|ratownic|przygotowawcz|tańca|czytania)*|ćwiczeni(a|ach) (ratownicz|strażac|obronn|zgrywając|służb|przeciwpożarow|taktyczn)*|manewr(y|ach|ów) (ratownicz|strażac)*|zgrupowani(e|a|u) (sportow|piłkarsk|kadr)*|sympozjum szkoleniowe|lekcj(e|a|i) (języka|otwart|pokazow)*|wolontariat europejski",
      without: "walut*|kurs* autobus*",
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
  ],
  examples: [
    { text: "W maju 2024 r. dwie pielęgniarki z Bonn ⟦były⟧ u nas ⟦na stażu⟧." },
    { text: "W maju 2024 r. ⟦uczniowie⟧ technikum ⟦pracowali⟧ w hotelach w Bonn." },
    { text: "W maju 2019 r. bibliotekarka Ewa Krawiec ⟦prowadziła⟧ u nas ⟦warsztaty⟧." },
    { text: "W czerwcu 2018 r. Jan Lis ⟦przeprowadził szkolenie⟧ dla strażaków." },
    { text: "W 2019 roku ⟦stypendium⟧ w Bonn ⟦otrzymała⟧ pielęgniarka Ewa Krawiec." },
    { text: "Dwie nauczycielki ⟦zdobyły stypendia⟧ w Ostrawie." },
    { text: "W maju 2017 r. uczniowie ⟦odbyli⟧ w fabryce ⟦praktykę⟧." },
    { text: "W maju ⟦odbyła się wymiana młodzieży⟧ z Bonn." },
    { text: "Urzędnicy ⟦uczestniczyli w szkoleniu⟧ w Opolu." },
    { text: "⟦Staż⟧ dla nauczycieli ⟦rozpoczął się⟧ 4 marca." },
    { text: "⟦Wymiana uczniów odbędzie się⟧ we wrześniu.", modality: "planned" },
    { text: "⟦Szkolenie zostało odwołane⟧.", modality: "cancelled" },
    { text: "W Lesznie ⟦przeprowadzono szkolenie⟧ dla strażaków." },
    { text: "Nauczycielki ⟦odbyły staż⟧ w szkole w Ostrawie." },
    { text: "W maju 2023 r. w liceum ⟦goszczą uczniowie⟧ z Ostrawy." },
    { text: "Od 1999 roku w ⟦wymianie uczestniczyło⟧ ośmiuset uczniów." },
    { text: "W kwietniu 2024 r. uczennice technikum ⟦wyjechały na praktyki⟧ do Grecji." },
    { text: "W maju 2018 r. strażacy z obu miast ⟦ćwiczyli wspólnie⟧ na poligonie." },
    { text: "⟦Półkolonie⟧ dla stu dzieci ⟦rozpoczęły się⟧ 4 lipca 2019 r." },
    { text: "W kwietniu 2025 r. do Bonn ⟦pojadą uczennice⟧ liceum plastycznego.", modality: "planned" },
  ],
  counterExamples: [
    { text: "W maju 2024 r. uczniowie pracowali w Opolu nad projektem gazetki.", because: "school work" },
    { text: "W maju 2024 r. Jan Lis był w Opolu na praktyce lekarskiej.", because: "a practice of medicine" },
    { text: "W maju 2019 r. Jan Lis prowadził w Opolu warsztat samochodowy.", because: "a garage" },
    { text: "Uczniowie z Opola otrzymali stypendia burmistrza.", because: "an award has its own type" },
    { text: "Wymiana okien potrwa miesiąc.", because: "windows that are exchanged" },
    { text: "Wymiana doświadczeń jest ważna.", because: "a general remark" },
    { text: "Kurs euro wzrósł.", because: "a rate of exchange" },
    { text: "Ośrodek szkoleniowy jest zamknięty.", because: "an adjective" },
    { text: "Wymiana pieców w gminie odbyła się w maju.", because: "stoves that are replaced" },
    { text: "Pisarz wyjechał na wypoczynkowy obóz wędkarski.", because: "a holiday" },
    { text: "W kwietniu 2025 r. do Bonn pojadą uczniowie z koncertem kolęd.", because: "a concert" },
  ],
});
