import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of agreement signing events. */
export const agreementSigningLt = defineFrame({
  id: "agreement_signing/lt",
  type: "agreement_signing",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "pasiraš(ė|ėme)|parafavo|sutvirtino|įtvirtino",
        passive: "pasirašyt(a|as|i|os|ą|o|us|ų|oje|ame|ai)|parafuot(a|as)|įtvirtint(a|as)",
        present: "pasirašo|pasirašoma|pasirašomas",
        future: "pasirašys|pasirašysime",
        infinitive: "pasirašyti",
        noun: "pasirašym(as|o|ą|ui|u|e)",
      },
      object:
        "sutart*|sutarč*|susitarim*|deklaracij*|memorandum*|protokol*|akt(ą|as|us)|dokument*|konvencij*|pakt(ą|as)",
      without: "ketinim*|darbo|prašym*|petici*",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: {
        past: "sudarė",
        passive: "sudaryt(a|as|i|os|ą)",
        future: "sudarys",
        infinitive: "sudaryti",
        noun: "sudarym(as|o|ui)",
      },
      object: "sutart*|sutarč*|susitarim*|memorandum*|pakt(ą|as)",
      without: "ketinim*|darbo|rangos|pirkimo|komisij*|grup*",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: { past: "padėjo|dėjo|sudėjo", passive: "padėt(i|as|a)|sudėt(i|as|a)", future: "padės|dės" },
      object: "parašą|parašus|parašai|parašas",
      without: "ketinim*|petici*|prašym*|knyg*",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: {
        past: "atnaujino|pratęsė|patvirtino|ratifikavo|papildė",
        passive: "atnaujint(a|as|os|i)|patvirtint(a|as|os|i)|pratęst(a|as|os)|ratifikuot(a|as)|papildyt(a|as)",
        future: "atnaujins|pratęs",
        infinitive: "atnaujinti|pratęsti",
      },
      object: "sutart*|susitarim*|deklaracij*|memorandum*",
      without: "ketinim*|darbo|biudžet*",
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
    { text: "Sutartį su statybos įmone meras ⟦pasirašė⟧ gegužės 3 d." },
    { text: "⟦Parašus⟧ po sutartimi ⟦padėjo⟧ abiejų savivaldybių merai." },
  ],
  counterExamples: [
    { text: "Taryba leido merui pasirašyti sutartį.", because: "leave to sign is no signing" },
    { text: "Buvo pasirašytas ketinimų protokolas.", because: "a protocol of intent has its own type" },
    { text: "Sutartis nepasirašyta.", because: "a negated verb tells no signing" },
    { text: "Mokytoja pasirašė darbo sutartį.", because: "an employment contract" },
    { text: "Miestai siekia pasirašyti susitarimą.", because: "an aim is no event" },
    { text: "Piketuotojai padėjo parašus po peticija.", because: "a petition that is signed" },
  ],
});
