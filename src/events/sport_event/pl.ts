import { defineFrame } from "../frame.ts";

/** How Polish releases tell of sport event events. */
export const sportEventPl = defineFrame({
  id: "sport_event/pl",
  type: "sport_event",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "wygrał|zwyciężył|zajął|triumfował|wywalczył|przegrał|strzelił|zremisował|obronił tytuł|zdobył|sięgnął po|uplasował|wygrywał|awansował|stanął na podium|stanęli na podium",
        impersonal: "wygrano",
        noun: "zwycięstw(o|a) (w|nad)",
      },
      object:
        "bieg*|turniej*|mecz*|zawod*|maraton*|mistrzostw*|rajd*|wyścig*|regat*|puchar*|finał*|klas(ie|yfikacji)|kategorii|bramk*|gol*|miejsce|setach|rozgryw*|półmaraton*|sparing*|dystansie|lig*|podium",
      without:
        "wybor*|projekt*|budżet*|rankin*|kandydat*|głos*|literack*|plastyczn*|konkurs*|przetarg*|boisko|olimpiad* (wiedzy|przedmiot*)|recytator*|festiwal*|przegląd*|stanowisk*|miejsc* pracy|miejsce spoczynku|szczególne miejsce|ważne miejsce|plebiscyt*|miejsce w sercach|jego miejsce|jej miejsce",
      roles: { subject: "competitor" },
    },
    {
      forms: {
        past: "zmierzył się|zmierzyły się|wystartował|pokonał|ścigał się|ścigali się|rywalizował|walczył|pobieg(ł|ła|ło|li|ły)|rozegrał|przebieg(ł|ła|ło|li)|stanął na starcie|na starcie stanął|ukończył|grał (o|w)|zagrał|zremisował|uległ|uległ(a|o|y)|ulegli|wybiegł(a|o|y)|ścigał się",
        impersonal: "rozegrano|rywalizowano",
        passive: "rozegran(y|a|e)",
        present: "rywalizuje|rywalizują",
        future:
          "wystartuje|wystartują|zagra|zagrają|podejmie|podejmą|zmierzą się|pobiegną|pobiegnie|zmierzy się|będą rywalizować|powalczą|będą walczyć|rozegrają|zagrają mecz|pojadą w wyścigu|powalczy|rozegra",
        infinitive: "rozegrać|wystartować",
        noun: "rozegrani(e|a)",
      },
      object:
        "bieg*|turniej*|mecz*|zawod*|maraton*|półmaraton*|mistrzostw*|rajd*|wyścig*|puchar*|regat*|zawodnik*|drużyn*|piłkarz*|piłkarsk*|biegacz*|kolarz*|załóg|załog*|żeglarz*|sportow*|szachist*|pływa(ków|cy|cki)|siatkar*|koszykar*|turnieju|seta|sparing*|rozgryw*|spływ*|kilometr*|półfinał*|zapaśni*|karatec*|judoc*|bokser*|szermierz*|łucznic*|łucznik*|brydżyst*|warcab*|wędkarz*|strzelec*|strzelc*|jeźdź*|maratończy*|pływac*|triathlon*|lekkoatlet*|wioślar*|kajakar*|judok*|karatek*|żużl*|tenis*|szach*|biathlon*|narciar*|triathlon*|memoriał*|smocz*",
      without:
        "budow*|szkoł*|studi*|kurs*|zawodow*|ogień|ogniem|straża* walczyl*|z pożarem|z powodzi*|o przetrwanie|nazw*|orkiestr*|kapel*|koncert*",
      roles: { subject: "competitor", by: "competitor" },
    },
    {
      forms: { past: "stanął|ustawił się|pojawił się|stawił się", future: "stanie|staną" },
      object: "na starcie|na linii startu|do walki o",
      without: "wyborcz*|w wyborach|kampani*",
      roles: { subject: "competitor" },
    },
    {
      forms: { past: "spotkał|zmierzył", future: "spotkają|zmierzą|zmierzy" },
      object: "na (boisku|parkiecie|ringu|korcie|murawie|macie|torze)|przy szachownic*|drużyny|oldboj*",
      without: "z mieszkańc*|zarząd*",
      roles: { subject: "competitor" },
    },
  ],
  nouns: [
    {
      forms:
        "turniej(|u|em|e|ach|owi|om)|mecz(|u|em|e|ach)|zawod(y|ów|ach|ami|om)|mistrzostw(a|ach|ami|om)|bieg(|u|iem|i|ach)|maraton(|u|em|ie)|półmaraton(|u|em|ie)|biegu|turniejów|spływ(|u|em)|triathlon(|u|ie)|derby|igrzysk(a|ach)|wyścigiem|kryterium kolarski(e|ego)|gal(a|i|ę) boksu|meczów|marszobieg(|u)|spartakiad(a|y|ę)|rajd(|u|em|y)|regat(y|ach|ami)|olimpiad(a|y|ę) (sportowa|młodzieży|seniorów)|wyścig(|u|i|ach)|rozgryw(ki|ek|kach)|sparing(|u)|memoriał(|u|em|y)|mityng(|u|i)|sztafet(a|y|ę)|duathlon(|u)|zawody (drwali|strażackie|pożarnicze|wędkarskie|jeździeckie|smoczych)|pojedyn(ek|ku|ki)|przejazd(|u) rowerow(y|ego)|puchar(|u|em) (polski|prezydenta|burmistrza|wójta|starosty|lata|świata|europy)|spotkani(e|a) (towarzyskie|ligowe|piłkarskie|sparingowe)|otwarci(e|a) sezonu (żeglarskiego|żużlowego|rowerowego)",
      without:
        "zawodów budowlanych|zawod* (medyczn|prawnicz|budowlan)*|bieg* (wydarzeń|spraw|rzeki|czasu|lat)|maraton* (filmow|pisan|czytan)*|szkoleni*|doradztw* zawod*|olimpiad* wiedzy",
      roles: { subject: "competitor", by: "competitor" },
    },
    {
      forms: "na turnieju|na zawodach|na mistrzostwach",
      without: "targ*",
      told: true,
      roles: { subject: "competitor", by: "competitor" },
    },
    {
      forms:
        "parkrun(|u)|nocn(y|ego) bieg(|u)|marsz(|u) (na orientację|nordic|szlakiem)|biegi (przełajowe|uliczne|narciarskie)|biegów (przełajowych|ulicznych)|zlot(|u) (rowerowy|cyklistów)|gr(a|y|ę) teren(owa|owej|ową)|turniejowi|dzień sportu|dnia sportu|olimpiad(a|y|ę) (przedszkolak|sportow|senior|osób)*|paraolimpiad(a|y|ę)|wyprawa rowerowa|fin(ał|ału|ałem) (lig|rozgrywek|mistrzostw|pucharu|turnieju)*|gal(a|i|ę) (boksu|mma|sportów)|walk(i|ę) o pas|mityng(|u) (pływacki|lekkoatletyczny)|zawod(y|ów|ach) (wędkarsk|strzeleck|pływack|sportowo|konn|latawc|kolarsk|strażac)*",
      without: "wiedzy",
      roles: { subject: "competitor", by: "competitor" },
    },
    {
      forms: "start(|u)",
      without:
        "wyborcz*|w wyborach|rakiet*|projekt*|sprzedaż*|zapis*|rejestrac*|nabor*|prac|budow*|kampani*|roku|rekrutac*|linii|kursów|sezonu kulturaln*",
      roles: { subject: "competitor" },
    },
  ],
  examples: [
    { text: "W hali ⟦odbył się turniej⟧ szachowy." },
    { text: "⟦Bieg⟧ uliczny ⟦odbył się⟧ w niedzielę." },
    { text: "⟦Mecz⟧ charytatywny ⟦odbędzie się⟧ 9 maja.", modality: "planned" },
    { text: "⟦Zawody odwołano⟧ z powodu upału.", modality: "cancelled" },
    { text: "Jan Lis ⟦wygrał bieg⟧ na dziesięć kilometrów." },
    { text: "W sobotę ⟦wystartuje półmaraton⟧.", modality: "planned" },
    { text: "W niedzielę ⟦rozegrano memoriał⟧ trenera Lisa." },
    { text: "W czerwcu ⟦zapraszamy na zawody⟧ smoczych łodzi.", modality: "planned" },
    { text: "W sobotę siatkarki ⟦zagrają⟧ z drużyną z Opola.", modality: "planned" },
    { text: "W niedzielę na starcie ⟦nocnego biegu stanęło⟧ dwustu biegaczy." },
    { text: "⟦Start zaplanowano⟧ na 14 września 2024 r. w Ostrawie.", modality: "planned" },
    { text: "W sobotę na murawie ⟦spotkały się drużyny⟧ oldbojów." },
  ],
  counterExamples: [
    { text: "Bieg wydarzeń zaskoczył wszystkich.", because: "a figure of speech" },
    { text: "Zawody medyczne są potrzebne.", because: "professions" },
    { text: "Stadion pomieści tysiąc osób.", because: "a building" },
    { text: "Puchar stoi w gablocie.", because: "a thing" },
    { text: "Strażacy walczyli z pożarem hali sportowej.", because: "a fire that is fought" },
    { text: "Drugie miejsce w plebiscycie zajęło boisko.", because: "a vote" },
    { text: "W sobotę kapela zagra koncert dla zawodników.", because: "music that is played" },
    { text: "Start zapisów zaplanowano na 14 września 2024 r.", because: "registration that begins" },
  ],
});
