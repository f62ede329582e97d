import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of conference events. */
export const conferenceLt = defineFrame({
  id: "conference/lt",
  type: "conference",
  language: "lt",
  verbs: [],
  nouns: [
    {
      forms:
        "konferencij(a|os|ą|ai|ų)|forum(as|o|ą|ai|ų)|kongres(as|o|ą)|seminar(as|o|ą|ai|ų|us)|simpozium(as|o|ą)|suvažiavim(as|o|ą)|dirbtuv(ės|ių)|hakaton(as|o|ą)|(moksliniai|istoriniai) skaitymai|(mokslinių|istorinių) skaitymų|viršūnių susitikim(as|o|ą)",
      without: "spaudos",
      roles: { of: "organizer", by: "organizer" },
    },
    {
      forms:
        "konferencijo(je|se)|foru(me|muose)|kongrese|seminar(e|uose)|simpoziume|suvažiavime|sąskrydyje|hakatone|(moksliniuose|istoriniuose) skaitymuose",
      without: "spaudos",
      told: true,
      roles: { of: "organizer", by: "organizer" },
    },
  ],
  examples: [
    { text: "Tauragėje ⟦įvyko konferencija⟧." },
    { text: "Ekonomikos ⟦forumas vyko⟧ dvi dienas." },
    { text: "Meras ⟦dalyvavo savivaldybių kongrese⟧." },
    { text: "⟦Konferencija vyks⟧ birželio 9 d.", modality: "planned" },
    { text: "⟦Seminaras atšauktas⟧.", modality: "cancelled" },
    { text: "Gegužės 4 d. ⟦surengtas seminaras⟧ mokytojams." },
    { text: "Vakar ⟦surengtoje konferencijoje⟧ pranešimą skaitė istorikė." },
  ],
  counterExamples: [
    { text: "Spaudos konferencijoje merė tylėjo.", because: "a press conference" },
    { text: "Konferencijų salė yra pirmame aukšte.", because: "a room" },
    { text: "Konferencijos naudingos.", because: "an opinion" },
    { text: "Seminaras neįvyko.", because: "what did not take place" },
  ],
});
