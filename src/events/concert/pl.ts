import { defineFrame } from "../frame.ts";

/** How Polish releases tell of concert events. */
export const concertPl = defineFrame({
  id: "concert/pl",
  type: "concert",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "dał|dawał",
        impersonal: "dano",
        future: "dadzą|da",
      },
      object: "koncert|koncerty|koncertów|recital|recitale|recitali|popis|występ|występy",
      without: "na koncert|wyraz|przykład|pieniądze|środki|bilet*|popis (umiejętności|niekompetencji|chamstwa)",
      roles: { subject: "performer" },
    },
    {
      forms: {
        past: "wyruszył|ruszył|wyjechał|pojechał|odbył|zakończył|wrócił z",
        future: "wyruszy|wyruszą|wyjedzie|wyjadą|pojedzie|pojadą|ruszy|ruszą|odbędzie|odbędą",
        present: "wyrusza|wyruszają|rusza|ruszają",
      },
      object: "tournée|tourne|trasę koncertową|trasy koncertowej",
      without: "po kraju kampani*|wyborcz*|kandydat*",
      roles: { subject: "performer" },
    },
    {
      forms: {
        past: "zagrał|zaśpiewał|koncertował|wyśpiewał|przygrywał|da(ł|ła|li|ły) koncert|da(ł|ła|li|ły) recital|umuzykalnił|wykonał (utwory|pieśni|hymn|kolędy|piosenki)|zakolędował|muzykował|zadyrygował|bisował|akompaniował",
        impersonal: "zagrano|zaśpiewano|odśpiewano kolędy|wykonano utwory",
        future: "zagra|zagrają|zaśpiewa|zaśpiewają|da koncert|dadzą koncert|zakoncertuje|zakoncertują",
        infinitive: "zagrać|zaśpiewać",
      },
      without:
        "mecz*|rol(ę|e|i)|turniej*|na nosie|siatkar*|koszykar*|piłkar*|hokei*|szczypiorn*|futsal*|oldboj*|tenis*|na boisku|na wyjeździe|drużyn*|finał*|film*|spektakl*|serial*|piłk*|o puchar|reprezentacj*|w barwach|ligow*|sparing*|połow*|bramk*|va banque",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
    {
      forms: {
        past: "wystąpił|oklaskiwał|umilił|umilał|rozbrzmiał|zabrzmiał|wybrzmiał|porwał|grał|śpiewał|dyrygował|zaprezentował się|zaprezentowali się|popisał się|uświetnił|wysłuchał|rozgrzał|pojawił się na scenie",
        impersonal: "wysłuchano|oklaskiwano",
        future: "wystąpi|wystąpią|zabrzmi|zabrzmią|rozbrzmi|umili|uświetni|uświetnią|usłyszymy|usłyszą",
        infinitive: "wystąpić",
      },
      object:
        "zespół|zespoły|zespołu|orkiestr*|chór*|kapel*|kwartet*|kwintet*|tri(o|a)|duet*|big|band|bandu|muzyk*|wokalist*|solist*|piosenk*|utwor*|hymn|pieśn*|koncert*|fortepian*|jazz*|rock*|gwiazd*|recital*|skrzyp*|pianist*|organist*|akordeon*|dj|raper*|artyst*|melodi*|sopran*|tenor*|filharmoni*|kolęd*|szant*|scen*|występ*|grupa|grupy|wokaln*|w wykonaniu|requiem|oratori*|kantat*|symfoni*|operetk*|mesjasza|magnificat|stabat mater",
      without:
        "z wnioskiem|z pomysłem|z inicjatywą|z apelem|z prośbą|z przemówieniem|w imieniu|w filmie|w spektaklu|w meczu|w barwach|w roli|w turnieju|piłkarsk*|sportow*|teatraln*|wystaw*|o grant|jako prelegent|wykład*|prezentacj* projekt*|grupa mężczyzn",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
    {
      forms: {
        past: "gwiazdą (wieczoru|koncertu|święta|festynu|imprezy) (był|była|byli|było)|gwiazdami (wieczoru|koncertu|święta) byli|gwiazdą wieczoru|na scenie (pojawił|zaprezentował) się|scenę (przejął|opanował)|do tańca grał",
        future:
          "gwiazdą (wieczoru|koncertu|święta|festynu|imprezy) będzie|na scenie (pojawi|zaprezentuje) się|na scenie (pojawią|zaprezentują) się|do tańca zagra",
      },
      without: "filmow*|teatraln*|kabaret*|sportow*|laureat*|kulinarn*|pokaz* mody",
      roles: { subject: "performer" },
    },
    {
      forms: {
        past: "wykonał|zadebiutował|popłynął|rozbrzmiewał|brzmiał|królował|rozlegał się|odegrał|zaprezentował",
        impersonal: "wykonano|odegrano",
        future: "wykona|wykonają|popłyną|zadebiutuje|zaprezentuje|zaprezentują|będzie rozbrzmiewać",
      },
      object:
        "chór*|zespół|zespoły|orkiestr*|kapel*|kwartet*|kwintet*|duet*|solist*|utwor*|pieśn*|piosenk*|kolęd*|przeboj*|muzyk(a|i|ę)|dźwięki|melodi*|ari(e|i)|repertuar*|program muzyczn*|program słowno|organow*|symfoni*|requiem|oratori*|kantat*",
      without:
        "prace|prac|robot*|projekt*|zdjęci*|remont*|konkurs*|w sztafecie|na boisku|film*|wystaw*|obraz*|mural*|ćwicze*|badani*|dzieł* sztuki",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
  ],
  nouns: [
    {
      forms:
        "koncert(|u|em|y|ów|cie|ami|owi|om|ach)|recital(|u|em|e|i)|recitalem|potańcówk(a|i|ę)|śpiewogr(a|y)|wspólne śpiewanie|koncertowani(e|a)|kolędowani(e|a|u)|pieśniobrani(e|a)|wieczór (kolęd|muzyczny|poezji śpiewanej|pieśni)|wieczoru (kolęd|pieśni)|jam session|wspóln(y|ego|ym) występ(|u|em)|występ(|u|em) gościnn(y|ego|ym)|występ(|y|u|em|ów|ami) (zespołu|zespołów|chóru|chórów|orkiestry|orkiestr|studentów|artystów|uczniów|dzieci|grupy|kapeli|solistów|solisty|solistki|wokalistki|wokalisty|wokalistów|kwartetu|kwintetu|tria|duetu|big|gwiazdy|artystyczne|muzyczny|wokalny|pianisty|pianistki|skrzypaczki|młodych|scholi)",
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
    {
      forms: "na koncercie|na recitalu",
      told: true,
      roles: { subject: "performer", by: "performer", of: "performer", object: "performer" },
    },
  ],
  examples: [
    { text: "Na rynku ⟦odbył się koncert⟧ orkiestry." },
    { text: "W sobotę ⟦zagrała orkiestra⟧ dęta." },
    { text: "Na scenie ⟦wystąpił zespół⟧ z Bergen." },
    { text: "⟦Koncert⟧ chóru ⟦odbędzie się⟧ 9 maja.", modality: "planned" },
    { text: "⟦Koncert został odwołany⟧ z powodu burzy.", modality: "cancelled" },
    { text: "Uroczystość ⟦zakończył koncert⟧ kwartetu." },
    { text: "W sobotni wieczór publiczność ⟦oklaskiwała kwartet⟧ z Ostrawy." },
    { text: "W kościele ⟦rozbrzmiały kolędy⟧ w wykonaniu chóru." },
    { text: "W maju 1998 r. chór ⟦dał⟧ w Ostrawie trzy ⟦koncerty⟧." },
    { text: "Latem 2003 r. orkiestra ⟦dała recital⟧ w Bonn." },
    { text: "W maju kapela ⟦wyruszy w tournée⟧.", modality: "planned" },
    { text: "W 2012 r. orkiestra ⟦odbyła trasę koncertową⟧ po Austrii." },
    { text: "Wieczór ⟦wypełnił koncert⟧ kwartetu." },
    { text: "Do tańca ⟦przygrywała kapela⟧ z Bergen." },
    { text: "⟦Gwiazdą wieczoru był⟧ zespół z Bergen." },
    { text: "W kościele ⟦rozbrzmiewały pieśni⟧ pasyjne." },
    { text: "W maju 2017 r. dziecięcy chór ⟦zadebiutował⟧ w ratuszu." },
    { text: "Wieczorem kapela z Ostrawy ⟦dała popis⟧ na rynku." },
  ],
  counterExamples: [
    { text: "Radny wystąpił z wnioskiem o remont.", because: "a motion that is made" },
    { text: "Drużyna zagrała mecz w Opolu.", because: "a match has its own type" },
    { text: "Sponsor dał pieniądze na koncert.", because: "money that is given" },
    { text: "Kandydat wyruszył w wyborcze tournée.", because: "a campaign" },
    { text: "Sala koncertowa jest w remoncie.", because: "a building" },
    { text: "Aktor zagrał główną rolę.", because: "a part that is played" },
    { text: "Bramkarz zagrał w barwach Odry.", because: "a player of a team" },
    { text: "Profesor wystąpił jako prelegent przed muzykami.", because: "a speaker" },
    { text: "W piątek siatkarze zagrają z drużyną z Opola.", because: "a match has its own type" },
    { text: "Wykonano prace przy budynku orkiestry.", because: "building works" },
  ],
});
