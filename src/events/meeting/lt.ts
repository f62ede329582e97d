import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of meeting events. */
export const meetingLt = defineFrame({
  id: "meeting/lt",
  type: "meeting",
  language: "lt",
  verbs: [
    {
      forms: { past: "susitiko|susitikome", present: "susitinka", future: "susitiks", infinitive: "susitikti" },
      roles: { subject: "guest", object: "guest", with: "host" },
    },
    {
      forms: { past: "kalbėjosi|tarėsi|diskutavo", passive: "kalbėtasi|tartasi|diskutuota" },
      object: "su|apie|dėl",
      person: true,
      roles: { subject: "attendee", with: "attendee" },
    },
  ],
  nouns: [
    {
      forms: "susitikim(as|o|ą|ai|us|ų|u)|pokalb(is|io|į)|pasitarim(as|o|ą)|diskusij(a|ą|os)|deryb(os|ų|as)",
      roles: { subject: "attendee", object: "attendee", of: "host", by: "attendee", inviter: "inviter", with: "guest" },
    },
    {
      forms: "susitikim(e|uose)|pokalb(yje|iuose)|pasitarime|diskusijoje|derybose",
      told: true,
      roles: { subject: "attendee", object: "attendee", of: "host", by: "attendee", inviter: "inviter", with: "guest" },
    },
  ],
  examples: [
    { text: "Meras ⟦susitiko su ambasadoriumi⟧." },
    { text: "Tauragėje ⟦įvyko⟧ savivaldybių vadovų ⟦susitikimas⟧." },
    { text: "⟦Susitikimas⟧ su verslininkais ⟦vyks⟧ birželio 5 d.", modality: "planned" },
    { text: "Gruodį ⟦įvyko pirmasis⟧ abiejų rajonų atstovų ⟦susitikimas⟧." },
    { text: "⟦Susitikimas atšauktas⟧ dėl audros.", modality: "cancelled" },
    { text: "⟦Pasitarimas⟧ dėl kelių ⟦surengtas⟧ rotušėje." },
  ],
  counterExamples: [
    { text: "Susitikimų salė yra antrame aukšte.", because: "a room for meetings" },
    { text: "Meras norėtų susitikti su gyventojais.", because: "a wish is no event" },
    { text: "Ar susitikimas įvyko?", because: "a question tells nothing" },
    { text: "Susitikimas neįvyko, nes jo niekas nesurengė.", because: "what did not take place" },
  ],
});
