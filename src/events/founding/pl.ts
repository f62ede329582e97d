import { defineFrame } from "../frame.ts";

/** How Polish releases tell of founding events. */
export const foundingPl = defineFrame({
  id: "founding/pl",
  type: "founding",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "powołał|założył|utworzył|ustanowił|powstał|zainicjował|stworzył|zawiązał|zarejestrował|sformował|reaktywował|ukonstytuował|zakładał|współzakładał|współtworzył|powołał do życia",
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
  ],
  counterExamples: [
    { text: "Burmistrz powołał dyrektora na stanowisko.", because: "an appointment has its own type" },
    { text: "Nie powołano żadnej komisji.", because: "a negated verb" },
    { text: "Stowarzyszenie działa od lat.", because: "a state" },
    { text: "Założył płaszcz i wyszedł.", because: "another meaning" },
    { text: "Uczniowie stworzyli projekt koncepcyjny klubu.", because: "a design is no body" },
  ],
});
