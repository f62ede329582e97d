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
  examples: [
    { text: "Prezydent ⟦spotkał się z ambasadorem⟧ Norwegii." },
    { text: "W Radomiu ⟦odbyło się spotkanie⟧ samorządowców." },
    { text: "⟦Spotkanie⟧ prezydentów ⟦zaplanowano⟧ na 5 maja.", modality: "planned" },
    { text: "W grudniu ⟦doszło do pierwszego spotkania⟧ przedstawicieli obu gmin." },
    { text: "⟦Narada⟧ w sprawie dróg ⟦odbędzie się⟧ 3 lipca.", modality: "planned" },
    { text: "⟦Spotkanie⟧ z przedsiębiorcami ⟦zostało odwołane⟧.", modality: "cancelled" },
    { text: "Burmistrz ⟦rozmawiał z Janem Wilkiem⟧ o budowie szkoły." },
  ],
  counterExamples: [
    { text: "Pomysł spotkał się z dużym zainteresowaniem.", because: "an idea that meets with interest" },
    { text: "Sala spotkań jest na drugim piętrze.", because: "a room for meetings" },
    { text: "Burmistrz chętnie spotka się z mieszkańcami, jeśli będzie trzeba.", because: "a condition is no event" },
    { text: "Czy spotkanie się odbyło?", because: "a question tells nothing" },
  ],
});
