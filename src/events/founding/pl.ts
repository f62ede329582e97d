import { defineFrame } from "../frame.ts";

/** How Polish releases tell of founding events. */
export const foundingPl = defineFrame({
  id: "founding/pl",
  type: "founding",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "powołał|założył|utworzył|ustanowił|powstał|narodził się|zrodził się|zainicjował|stworzył|zawiązał|zarejestrował|sformował|reaktywował|ukonstytuował|zakładał|współzakładał|współtworzył|powołał do życia",
        impersonal:
          "powołano|założono|utworzono|ustanowiono|stworzono|zawiązano|zarejestrowano|sformowano|reaktywowano|ukonstytuowano",
        passive:
          "powołan(y|a|e|o)|założon(y|a|e|o)|utworzon(y|a|e|o)|ustanowion(y|a|e)|zainicjowan(y|a|e)|zarejestrowan(y|a|e)|reaktywowan(y|a|e)",
        present: "powstaje",
        future: "powstanie|powoła|utworzy|powołają|utworzą|powołamy|założą|zawiąże",
        infinitive: "powołać|utworzyć|założyć",
        noun: "powołani(e|a|u)|założeni(e|a|u)|utworzeni(e|a|u)|zawiązani(e|a|u)|powstani(e|a) (komitetu|stowarzyszenia|sieci|związku|klubu|chóru)",
      },
      object:
        "bibliotek*|teatr*|chór*|orkiestr*|gazet*|szpital*|komitet*|komisj*|stowarzyszen*|fundacj*|związ*|związek|konwent*|sieć|sieci|klub*|zespół|zespoł*|instytucj*|organizacj*|spółk*|towarzystw*|izb(a|ę)|rad(ę|a) (młodzieżow*|seniorów|programow*|społeczn*|kobiet|sportu)|młodzieżow* rad*|radę|kolegium|kapituł*|koło|szkoł*|muze*|uniwersytet*|instytut*|straż*|parafi*|kabaret*|kapel*|drużyn*|sekcj*|ognisk*|filharmoni*|federacj*|cech|bractw*|zakon|hufiec|inkubator*|klaster|konsorcj*|spółdzielni*|czasopism*|tygodnik*|miesięcznik*|koalicj*|agencj*|wydawnictw*|galeri*|pracowni*|uczelni*|akademi*|grup(ę|a) (robocz*|teatraln*|wsparcia|partnersk*|taneczn*)|wspólnot*|zrzeszeni*|liceum|technikum|hospicjum|oddział*|lig(a|ę)|jednostk*|przedsiębiorstw*",
      without:
        "stanowisk*|na przewodniczącego|na przewodniczącą|na zastępcę|na członka|na prezesa|na skarbnika|na komendanta|na kierownika|dyrektor*|powołując*|współprac*|wystaw*|boisk*|mural*|spektakl*|film|projekt koncepcyjn*|profil|konto|pomysł*|inicjatyw*|zaległoś*|plan*|za mln|mln|książk*|z połączenia okien|do reprezentacji|blok*",
      roles: { subject: "founder", by: "founder" },
    },
    {
      forms: {
        past: "powołał|założył|utworzył|ustanowił|zawiązał|powołał do życia|uruchomił",
        impersonal: "powołano|założono|utworzono|ustanowiono|zawiązano",
        passive: "powołan(y|a|e|o)|założon(y|a|e|o)|utworzon(y|a|e|o)",
        future: "powoła|utworzy|powołają|utworzą",
        noun: "powołani(e|a|u)|założeni(e|a|u)|utworzeni(e|a|u)",
      },
      object:
        "centrum|ośrodek|zakład|zakładu|zakłady|fundusz|funduszu|placówkę|placówka|schronisko|rezerwat|park krajobrazowy|zespół szkół|posterunek|uniwersytet* trzeciego|punkt konsultacyjny|grup(ę|a|y) (rekonstrukc|inicjatywn|nieformaln|artystyczn|muzyczn|folklorystyczn|sąsiedz)*|rad(ę|a|y) (dzielnicy|osiedla|pożytku|biznesu|gospodarcz|konsultacyjn|działalności)*|kapituł*|biuro (współpracy|promocji|projektów)|wydział|straż miejsk*|straży miejsk*",
      without:
        "stanowisk*|dyrektor*|wystaw*|projekt koncepcyjn*|profil|konto|pomysł*|książk*|na kierownika|przewodnicząc*|zespół do przeprowadzenia",
      roles: { subject: "founder", by: "founder" },
    },
    {
      forms: {
        past: "rozpoczął działalność|zaczął działalność|zaczął działać|rozpoczął działanie|zainicjował działalność|wznowił działalność",
        future: "rozpocznie działalność|zacznie działać|rozpoczną działalność",
      },
      object:
        "chór*|orkiestr*|kapel*|zespół|zespoł*|klub*|stowarzyszeni*|fundacj*|towarzystw*|koł(o|a)|grup(a|y)|rad(a|y) (młodzież|senior|kobiet|miasta|osiedla)*|młodzieżow* rad*|komitet*|organizacj*|związek|bractw*",
      without: "gospodarcz*",
    },
    {
      forms: {
        past: "sięga|sięgają|ma swoje początki|ma swój początek|mają swoje początki|datuje się|datują się|wywodzi się|istniał|liczy sobie",
        present: "istnieje|istnieją",
      },
      object:
        "początk* (chóru|orkiestry|kapeli|zespołu|klubu|szkoły|biblioteki|muzeum|teatru|straży|parafii|towarzystwa|koła|jednostki|stowarzyszenia)|chór*|orkiestr*|kapel*|zespół|zespoł*|klub*|stowarzyszeni*|fundacj*|towarzystw*|szkoł*|liceum|technikum|bibliotek*|muze*|teatr*|straż*|osp|jednostk*|koł(o|a)|spółdzielni*|bractw*|cech*|hufiec|hufca|parafi*|gazet*|tygodnik*|miesięcznik*|kabaret*|związek|związku|uniwersytet*|domu kultury|dom kultury|grupa|grupy",
      without: "współprac*|partner*|kontakt*|przyjaź*|znajomoś*|znajduj*|mieści*",
      dated: true,
    },
  ],
  nouns: [],
  examples: [
    { text: "W 1998 roku ⟦założono stowarzyszenie⟧ miłośników kolei." },
    { text: "Rada ⟦powołała komisję⟧ do spraw sportu." },
    { text: "⟦Powstał komitet⟧ obchodów." },
    { text: "Fundacja ⟦została utworzona⟧ w maju 2010 r." },
    { text: "We wrześniu ⟦powstanie klub⟧ seniora.", modality: "planned" },
    { text: "Mieszkańcy ⟦utworzyli spółkę⟧ wodną." },
    { text: "W 1973 roku Jan Lis ⟦założył kabaret⟧ „Pod Lipą”." },
    { text: "W 2007 r. ⟦założyliśmy wspólną orkiestrę⟧." },
    { text: "W lutym ⟦zawiązano spółdzielnię⟧ energetyczną." },
    { text: "W 2009 r. z inicjatywy mieszkańców ⟦utworzono ośrodek⟧ pomocy rodzinie." },
    { text: "⟦Początki chóru sięgają 1905 roku⟧." },
    { text: "Chór ⟦rozpoczął działalność⟧ w 1968 roku." },
    { text: "Szkoła ⟦istnieje od 1911 roku⟧." },
  ],
  counterExamples: [
    { text: "Burmistrz powołał dyrektora na stanowisko.", because: "an appointment has its own type" },
    { text: "Nie powołano żadnej komisji.", because: "a negated verb" },
    { text: "Stowarzyszenie działa od lat.", because: "a state" },
    { text: "Założył płaszcz i wyszedł.", because: "another meaning" },
    { text: "Uczniowie stworzyli projekt koncepcyjny klubu.", because: "a design is no body" },
    { text: "Początki współpracy sięgają 1994 roku.", because: "cooperation has its own type" },
  ],
});
