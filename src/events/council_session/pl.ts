import { defineFrame } from "../frame.ts";

/** How Polish releases tell of council session events. */
export const councilSessionPl = defineFrame({
  id: "council_session/pl",
  type: "council_session",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "obradowa(ł|ła|li|ły)|zebra(ła|li|ły) się",
        impersonal: "obradowano",
        future: "będą obradować|będzie obradować|zbierze się|zbiorą się",
      },
      object: "rad(a|y|zie)|radn*|komisj*|sejmik*|sesj*",
      roles: { subject: "attendee", by: "chair" },
    },
  ],
  nouns: [
    {
      forms: "sesj(a|i|ę|ą)|posiedzeni(e|a|u|em)|obrad(y|ach)",
      object:
        "rad(a|y|zie|ę)|radn*|miejsk*|komisj*|gmin*|powiat*|sejmik*|nadzwyczajn*|uroczyst*|ostatni*|najbliższ*|kolejn*|następn*|wczorajsz*|inauguracyjn*|budżetow*|absolutoryjn*|zwołan*|zwyczajn*|podczas|porządk*|sesj*",
      without: "zdjęciow*|fotograficzn*|egzaminacyjn*|plakatow*|posterow*|zarząd*|wspólne posiedzenia",
      roles: { subject: "attendee", by: "chair" },
      within: 6,
    },
    {
      forms: "na sesji|na posiedzeniu|na nadzwyczajnej sesji|na uroczystej sesji|na ostatniej sesji",
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
  ],
  counterExamples: [
    { text: "Sesja zdjęciowa trwała godzinę.", because: "a photo session" },
    { text: "Studenci zdali sesję egzaminacyjną.", because: "examinations" },
    { text: "Rada Miejska liczy 21 radnych.", because: "a council is only named" },
    { text: "Transmisje sesji są w internecie.", because: "nothing is said to be held" },
  ],
});
