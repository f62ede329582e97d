import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of public consultation events. */
export const publicConsultationLt = defineFrame({
  id: "public_consultation/lt",
  type: "public_consultation",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "apklausė|konsultavosi|klausė|teiravosi|balsavo",
        passive: "apklaust(i|a|as|ų)|apklausiam(i|a)|klausiam(a|i)|klausta|teirautasi|konsultuotasi|balsuota",
        present: "konsultuojasi|kviečiami balsuoti",
        future: "apklaus|konsultuosis|klaus|balsuos|teirausis",
        infinitive: "apklausti|balsuoti",
      },
      object: "gyventojų|gyventojus|gyventojai|gyventojams|miestieči(us|ų|ai)|visuomen(ės|ę|e)|bendruomen(ės|ę)",
      without: "taryba|tarybos|rinkim*|posėd*|komitet*|žurnalist*|mero|seim*|kandidat*",
      roles: { subject: "organizer" },
    },
  ],
  nouns: [
    {
      forms:
        "apklaus(a|os|ą|ų)|referendum(as|o|ą)|vieš(osios|ųjų|os) konsultacij(os|ų)|konsultacij(os|ų) su (gyventojais|visuomene|bendruomene)|peticij(a|os|ą)|(projektų|projekto|dalyvaujamojo biudžeto|gyventojų) balsavim(as|o|ą)",
      roles: { subject: "participant" },
    },
    {
      forms: "svarstym(as|o|ą|ai)|aptarim(as|o|ą)|klausym(ai|ų)",
      object: "vieš*|gyvento*|bendruomen*|visuomen*|projekt*|plan(o|ų)",
      without: "taryb*|komitet*|knygos",
      roles: { subject: "participant" },
    },
    {
      forms: "viešajame svarstyme|viešame svarstyme|apklausoje|referendume|peticijoje",
      told: true,
      roles: { subject: "participant" },
    },
  ],
  examples: [
    { text: "Gegužę ⟦surengta gyventojų apklausa⟧." },
    { text: "⟦Įvyko viešas svarstymas⟧ dėl parko." },
    { text: "⟦Apklausa prasidės⟧ gegužės 9 d.", modality: "planned" },
    { text: "2013 m. kovo 3 d. ⟦įvyko referendumas⟧." },
    { text: "Gyventojai ⟦apklausti⟧ dėl aikštės." },
    { text: "⟦Viešas svarstymas atšauktas⟧.", modality: "cancelled" },
    { text: "Dėl naujo maršruto ⟦bus klausiama gyventojų⟧ nuomonės.", modality: "planned" },
    { text: "⟦Viešasis svarstymas vyks⟧ kovo 4 d.", modality: "planned" },
  ],
  counterExamples: [
    { text: "Anketą galima atsisiųsti.", because: "nothing is said to be held" },
    { text: "Gyventojai gali teikti siūlymus.", because: "an offer" },
    { text: "Nuomonė svarbi.", because: "an opinion" },
    { text: "Apklausa neįvyko.", because: "what did not take place" },
    { text: "Tarybos nariai balsavo už gyventojams skirtą programą posėdyje.", because: "a council that votes" },
  ],
});
