import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of conference events. */
export const conferenceLt = defineFrame({
  id: "conference/lt",
  type: "conference",
  language: "lt",
  verbs: [
    {
      forms: { past: "skaitė|perskaitė", future: "skaitys" },
      object: "pranešim(ą|us)",
      without: "mokini*|klas*|egzamin*|taryb*|posėd*",
      dated: true,
      roles: { subject: "speaker" },
    },
  ],
  nouns: [
    {
      forms:
        "konferencij(a|os|ą|ai|ų)|forum(as|o|ą|ai|ų)|kongres(as|o|ą)|seminar(as|o|ą|ai|ų|us)|simpozium(as|o|ą)|suvažiavim(as|o|ą)|hakaton(as|o|ą)|kontaktų mug(ė|ės|ę)|(moksliniai|istoriniai) skaitymai|(mokslinių|istorinių) skaitymų|viršūnių susitikim(as|o|ą)|kolokvium(as|o|ą)|konvent(as|o|ą)|asamblėj(a|os|ą)|(partnerių|miestų partnerių|susigiminiavusių miestų) suvažiavim(as|o)|(ekspertų|merų|kurortų merų|politikų|specialistų|verslo) diskusij(a|os|ą)|panelin(ė|ės) diskusij(a|os)|apskritojo stalo diskusij(a|os|ą)|mokslin(ė|ės) praktin(ė|ės) konferencij(a|os)|verslo (forumas|forumo|pusryčiai|pusryčių|diena|dienos)|informacin(is|io) (seminaras|seminaro)|debat(ai|ų|us)|generalinė asamblėja",
      without: "spaudos",
      notBefore: "sal*|centr*",
      roles: { of: "organizer", by: "organizer" },
    },
    {
      forms:
        "konferencijo(je|se)|foru(me|muose)|kongrese|seminar(e|uose)|simpoziume|suvažiavime|sąskrydyje|hakatone|kolokviume|konvente|asamblėjoje|debatuose|viršūnių susitikime|(moksliniuose|istoriniuose) skaitymuose|kontaktų mugėje",
      without: "spaudos",
      told: true,
      roles: { of: "organizer", by: "organizer" },
    },
  ],
  examples: [
    { text: "Antrasis forumas vyko Rygoje, ⟦pirmasis⟧ 2012 m. gegužę ⟦vyko⟧ Radome." },
    { text: "Balandžio 9 d. turėjęs vykti ⟦seminaras nukeltas⟧.", modality: "cancelled" },
    { text: "Tauragėje ⟦įvyko konferencija⟧." },
    { text: "Ekonomikos ⟦forumas vyko⟧ dvi dienas." },
    { text: "Meras ⟦dalyvavo savivaldybių kongrese⟧." },
    { text: "⟦Konferencija vyks⟧ birželio 9 d.", modality: "planned" },
    { text: "⟦Seminaras atšauktas⟧.", modality: "cancelled" },
    { text: "Gegužės 4 d. ⟦surengtas seminaras⟧ mokytojams." },
    { text: "Vakar ⟦surengtoje konferencijoje⟧ pranešimą skaitė istorikė." },
    { text: "Gegužės 3 d. dvare ⟦vyko ekspertų diskusija⟧ apie parkus." },
    { text: "⟦Asamblėja vyks⟧ rugsėjo 9 d.", modality: "planned" },
  ],
  counterExamples: [
    { text: "Spaudos konferencijoje merė tylėjo.", because: "a press conference" },
    { text: "Konferencijų salė yra pirmame aukšte.", because: "a room" },
    { text: "Konferencijos naudingos.", because: "an opinion" },
    { text: "Seminaras neįvyko.", because: "what did not take place" },
    { text: "Konferencijų salė išnuomota.", because: "a room" },
  ],
});
