import { defineFrame } from "../frame.ts";

/** How Polish releases tell of council session events. */
export const councilSessionPl = defineFrame({
  id: "council_session/pl",
  type: "council_session",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "obradował|zebra(ł|ła|li|ło|ły) się|zasiadł|zasie(dli|dliśmy)|zasiad(ł|ła|ło|ły)|zjechał|zgromadził się|zgromadziła się|zgromadzili się|spotkał się na sesji",
        impersonal: "obradowano",
        future: "będą obradować|będzie obradować|zbierze się|zbiorą się",
      },
      object: "rad(a|y|zie)|radn*|komisj*|sejmik*|sesj*",
      without: "komisj* konkurs*|rad* nadzorcz*|rady osiedla|na rynku|strefie rad*|pod pomnikiem|jury",
      roles: { subject: "attendee", by: "chair" },
    },
    {
      forms: {
        past: "zwołał|wyznaczył",
        impersonal: "zwołano|wyznaczono",
        future: "zwoła",
        passive: "zwołan(a|e|o)|wyznaczon(a|e)",
      },
      object: "sesj*|posiedzeni* (rady|komisji)|obrady rady",
      without: "zdjęciow*|egzamin*",
      dated: true,
      modality: "planned",
      roles: { subject: "chair" },
    },
  ],
  nouns: [
    {
      forms: "posiedzeni(e|a|u|em)|obrad(y|ach|om)",
      object:
        "rad(a|y|zie|ę)|radn*|miejsk*|komisj*|gmin*|powiat*|sejmik*|nadzwyczajn*|uroczyst*|ostatni*|najbliższ*|kolejn*|następn*|wczorajsz*|inauguracyjn*|budżetow*|absolutoryjn*|zwołan*|zwyczajn*|podczas|porządk*|sesj*",
      without:
        "fotograficzn*|egzaminacyjn*|plakatow*|posterow*|zarząd*|wspólne posiedzenia|okrągł*|jury|kongres*|konferencj*",
      roles: { subject: "attendee", by: "chair" },
      within: 6,
    },
    {
      forms: "sesj(a|i|ę|ą)",
      without:
        "zdjęciow*|fotograficzn*|egzaminacyjn*|plakatow*|posterow*|naukow*|terapeutyczn*|treningow*|giełdow*|szkoleniow*|panelow*|nagraniow*|warsztatow*|wyjazdow*|poprawkow*|zimow*|letni*|student*|uczelni*|konferencj*|kongres*|forum|rpg|jam|ślubn*|dialogow*|zarząd*",
      roles: { subject: "attendee", by: "chair" },
    },
    {
      forms:
        "na sesji|na posiedzeniu|na styczniowym posiedzeniu|na lutowym posiedzeniu|na marcowym posiedzeniu|na kwietniowym posiedzeniu|na majowym posiedzeniu|na czerwcowym posiedzeniu|na lipcowym posiedzeniu|na sierpniowym posiedzeniu|na wrześniowym posiedzeniu|na październikowym posiedzeniu|na listopadowym posiedzeniu|na grudniowym posiedzeniu|na ostatnim posiedzeniu|na wczorajszym posiedzeniu|na dzisiejszym posiedzeniu|na nadzwyczajnym posiedzeniu|na uroczystym posiedzeniu|na inauguracyjnym posiedzeniu|na pierwszym posiedzeniu|na drugim posiedzeniu|na wspólnym posiedzeniu|na wyjazdowym posiedzeniu|na absolutoryjnym posiedzeniu|na budżetowym posiedzeniu|na kolejnym posiedzeniu|na poprzednim posiedzeniu|na czwartkowym posiedzeniu|na środowym posiedzeniu|na wtorkowym posiedzeniu|na piątkowym posiedzeniu|na poniedziałkowym posiedzeniu|na nadzwyczajnej sesji|na uroczystej sesji|na ostatniej sesji|na pierwszej sesji|na czwartkowej sesji|na środowej sesji|na wtorkowej sesji|na piątkowej sesji|na poniedziałkowej sesji|na wrześniowej sesji|na czerwcowej sesji|na lutowej sesji|na marcowej sesji|na grudniowej sesji|na listopadowej sesji|na październikowej sesji|na styczniowej sesji|na kwietniowej sesji|na majowej sesji|na inauguracyjnej sesji|na absolutoryjnej sesji|na budżetowej sesji",
      without: "zdjęciow*|fotograficzn*|naukow*|egzaminacyjn*|zarząd*|student*",
      told: true,
      roles: { subject: "attendee", by: "chair" },
    },
  ],
  examples: [
    { text: "W czwartek ⟦odbyła się sesja⟧ Rady Miejskiej." },
    { text: "⟦Podczas sesji⟧ Rady Gminy 4 marca radni wybrali przewodniczącego." },
    { text: "⟦Sesja⟧ rady powiatu ⟦odbędzie się⟧ 9 maja.", modality: "planned" },
    { text: "⟦Posiedzenie⟧ komisji budżetu ⟦zwołano⟧ na 3 czerwca.", modality: "planned" },
    { text: "⟦Sesja⟧ Rady Miasta ⟦została odwołana⟧.", modality: "cancelled" },
    { text: "Radni ⟦obradowali⟧ w ratuszu do północy." },
    { text: "Następną sesję przewodniczący ⟦wyznaczył na 26 lipca⟧.", modality: "planned" },
    { text: "XII ⟦sesja⟧ nadzwyczajna ⟦odbyła się⟧ w poniedziałek." },
    { text: "⟦Na czerwcowej sesji⟧ 6 czerwca mówiono o drogach." },
    { text: "⟦Na kwietniowym posiedzeniu⟧ 4 kwietnia radni rozmawiali o drogach." },
    { text: "4 maja przy stole obrad ⟦zasiedli radni⟧ młodzieżowej rady." },
  ],
  counterExamples: [
    { text: "Sesja zdjęciowa trwała godzinę.", because: "a photo session" },
    { text: "Studenci zaliczyli sesję egzaminacyjną.", because: "examinations" },
    { text: "Rada Miejska liczy 21 radnych.", because: "a council is only named" },
    { text: "Transmisje sesji są dostępne w internecie.", because: "nothing is said to be held" },
    { text: "Sesja naukowa odbyła się w maju.", because: "a scholarly gathering has its own type" },
  ],
});
