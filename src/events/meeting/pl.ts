import { defineFrame } from "../frame.ts";

/** How Polish releases tell of meeting events. */
export const meetingPl = defineFrame({
  id: "meeting/pl",
  type: "meeting",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "spotka(ł|ła|li|ły|liśmy)",
        impersonal: "spotkano",
        present: "spotyka|spotykają",
        future: "spotka|spotkają",
      },
      without: "z dużym|z zainteresowaniem|z uznaniem|z krytyką|z oporem|z aprobatą|z życzliwością|spotkały",
      orPerson: true,
      object: "z|ze",
      roles: { subject: "guest", with: "host" },
    },
    {
      forms: {
        past: "rozmawia(ł|ła|li|ły)|debatowa(li|ł)|dyskutowa(li|ł)|naradza(li)",
        impersonal: "rozmawiano|dyskutowano|debatowano",
      },
      object: "z|ze|o",
      without: "na konferencji|na sesji|telefonicznie",
      person: true,
      roles: { subject: "attendee", with: "attendee" },
    },
  ],
  nouns: [
    {
      forms:
        "spotkani(e|a|u|em|ach)|narad(a|y|ę|zie)|rozm(owa|owy|ów|owach|owę)|zebrani(e|a|u)|konsultacj(e|i|ach) (dwustronne|międzyrządowe)|okrągły stół|okrągłego stołu|posiedzeni(e|a|u) zarządu",
      without: "mieszkańc*|autorsk*|literack*",
      roles: { subject: "attendee", object: "attendee", of: "host", by: "attendee", inviter: "inviter", with: "guest" },
    },
    {
      forms: "na spotkaniu|na naradzie",
      told: true,
      roles: { subject: "attendee", object: "attendee", of: "host", by: "attendee", inviter: "inviter", with: "guest" },
    },
  ],
  examples: [],
  counterExamples: [],
});
