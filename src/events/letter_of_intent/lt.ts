import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of letter of intent events. */
export const letterOfIntentLt = defineFrame({
  id: "letter_of_intent/lt",
  type: "letter_of_intent",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "pasirašyti pasirašo pasirašė, sudaryti sudaro sudarė, parafuoti parafuoja parafavo, apsikeisti apsikeičia apsikeitė, padėti padeda padėjo, patvirtinti patvirtina patvirtino",
        { noun: "pasirašym(as|o|ą|ui|u|e)|sudarym(as|o|ui)", past: "pasirašėme" },
      ),
      object: "ketinim*",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: verbForms("pareikšti pareiškia pareiškė, išreikšti išreiškia išreiškė, deklaruoti deklaruoja deklaravo"),
      object: "ketinim(ą|us|as) (bendradarbiauti|pasirašyti|tapti)|norą tapti partneri*",
      dated: true,
      roles: { subject: "signatory", by: "signatory" },
    },
    {
      forms: verbForms("pasirašyti pasirašo pasirašė"),
      object: "(preliminari|preliminarią|preliminarus|preliminarų) (sutartis|sutartį|susitarimas|susitarimą)",
      roles: { subject: "signatory", by: "signatory" },
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
    { text: "2016 m. kovo 4 d. miestai ⟦išreiškė ketinimą bendradarbiauti⟧." },
    { text: "⟦Preliminarus susitarimas pasirašytas⟧ 2019 m. rugsėjo 2 d." },
  ],
  counterExamples: [
    { text: "Merai pasirašė bendradarbiavimo sutartį.", because: "an agreement has its own type" },
    { text: "Ketinimų protokolas nepasirašytas.", because: "a negated verb tells no signing" },
    { text: "Savivaldybė turi rimtų ketinimų.", because: "intentions alone are no document" },
    { text: "Miestai siekia pasirašyti ketinimų protokolą.", because: "an aim is no event" },
  ],
});
