import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of letter of intent events. */
export const letterOfIntentLt = defineFrame({
  id: "letter_of_intent/lt",
  type: "letter_of_intent",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "pasiraš(ė|ėme)|sudarė|parafavo|apsikeitė|padėjo",
        passive: "pasirašyt(a|as|i|os|ą|o|us|ų|oje|ame|ai)|sudaryt(a|as|i|os|ą)|parafuot(a|as)|apsikeista|padėt(i|as)",
        present: "pasirašo|pasirašoma|pasirašomas",
        future: "pasirašys|pasirašysime|sudarys",
        infinitive: "pasirašyti|sudaryti",
        noun: "pasirašym(as|o|ą|ui|u|e)|sudarym(as|o|ui)",
      },
      object: "ketinim*",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
  ],
  nouns: [],
  examples: [
    { text: "Merai ⟦pasirašė ketinimų protokolą⟧." },
    { text: "⟦Ketinimų protokolas pasirašytas⟧ 2017 m. birželio 6 d." },
    { text: "Tauragėje ⟦buvo pasirašytas ketinimų protokolas⟧." },
    { text: "⟦Ketinimų protokolo pasirašymas⟧ įvyko 2014 metais." },
    { text: "Ketinimų protokolas ⟦bus pasirašytas⟧ rugsėjo 15 d.", modality: "planned" },
    { text: "Spalį abi savivaldybės ⟦pasirašė ketinimų deklaraciją⟧." },
    { text: "Miestai ⟦apsikeitė ketinimų laiškais⟧." },
  ],
  counterExamples: [
    { text: "Merai pasirašė bendradarbiavimo sutartį.", because: "an agreement has its own type" },
    { text: "Ketinimų protokolas nepasirašytas.", because: "a negated verb tells no signing" },
    { text: "Savivaldybė turi rimtų ketinimų.", because: "intentions alone are no document" },
    { text: "Miestai siekia pasirašyti ketinimų protokolą.", because: "an aim is no event" },
  ],
});
