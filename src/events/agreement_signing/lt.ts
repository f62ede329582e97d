import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of agreement signing events. */
export const agreementSigningLt = defineFrame({
  id: "agreement_signing/lt",
  type: "agreement_signing",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "pasiraš(ė|ėme)|sudarė|parafavo",
        passive: "pasirašyt(a|as|i|os|ą|o|us|ų|oje|ame|ai)|sudaryt(a|as|i|os|ą)|parafuot(a|as)",
        present: "pasirašo|pasirašoma",
        future: "pasirašys|pasirašysime|sudarys",
        infinitive: "pasirašyti|sudaryti",
        noun: "pasirašym(as|o|ą|ui|u|e)|sudarym(as|o|ui)",
      },
      object: "sutart*|sutarč*|susitarim*|deklaracij*|memorandum*|protokol*|akt(ą|as|us)|dokument*|konvencij*",
      without: "ketinim*|rangos|darbo sutart*|pirkimo",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: {
        past: "atnaujino|pratęsė|patvirtino|ratifikavo",
        passive: "atnaujint(a|as|os|i)|patvirtint(a|as|os|i)|pratęst(a|as|os)|ratifikuot(a|as)",
      },
      object: "sutart*|susitarim*|deklaracij*|memorandum*",
      without: "ketinim*",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
  ],
  nouns: [],
  examples: [
    { text: "Tauragės ir Radomo merai ⟦pasirašė bendradarbiavimo sutartį⟧." },
    { text: "Sutartis su Biržais ⟦pasirašyta⟧ 2009 m. kovo 4 d." },
    { text: "2015 metais Plungėje ⟦buvo pasirašytas susitarimas⟧." },
    { text: "Rotušėje ⟦įvyko sutarties pasirašymas⟧." },
    { text: "Sutartis ⟦bus pasirašyta⟧ rugsėjo 7 d.", modality: "planned" },
    { text: "Po dešimties metų miestai ⟦atnaujino sutartį⟧." },
    { text: "Deklaraciją ⟦pasirašė⟧ abiejų rajonų vadovai." },
  ],
  counterExamples: [
    { text: "Taryba leido merui pasirašyti sutartį.", because: "leave to sign is no signing" },
    { text: "Buvo pasirašytas ketinimų protokolas.", because: "a protocol of intent has its own type" },
    { text: "Sutartis nepasirašyta.", because: "a negated verb tells no signing" },
    { text: "Savivaldybė pasirašė rangos sutartį su bendrove.", because: "a building contract is an investment" },
    { text: "Miestai siekia pasirašyti susitarimą.", because: "an aim is no event" },
  ],
});
