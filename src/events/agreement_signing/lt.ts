import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of agreement signing events. */
export const agreementSigningLt = defineFrame({
  id: "agreement_signing/lt",
  type: "agreement_signing",
  language: "lt",
  verbs: [
    {
      forms: verbForms("pasirašyti pasirašo pasirašė, parafuoti parafuoja parafavo", {
        past: "sutvirtino|įtvirtino|parašais (sutvirtino|patvirtino|įtvirtino)",
        passive: "įtvirtint(a|as)|parašais (sutvirtint|patvirtint)(a|as)",
        noun: "pasirašym(as|o|ą|ui|u|e)|parafavim(as|o|ą)",
      }),
      object:
        "sutart*|sutarč*|susitarim*|deklaracij*|memorandum*|protokol*|akt(ą|as|us|o)|dokument*|konvencij*|pakt(ą|as)|chart(ą|a|os)|chartij*|kontrakt*|bendradarbiavimo program*|bendradarbiavimo plan*",
      without:
        "ketinim*|darbo|prašym*|petici*|rangos|atitinkam*|yra pasirašiusi|yra pasirašęs|yra pasirašę|yra pasirašiusios|turi pasirašiusi|turi pasirašęs",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: verbForms("pasirašyti pasirašo pasirašė"),
      object: "rangos (sutartis|sutartį|sutarties)|rangos (sutarčiai|sutartys)",
      without: "ketinim*",
      roles: { subject: "signatory", with: "signatory" },
    },
    {
      forms: verbForms("sudaryti sudaro sudarė", { noun: "sudarym(as|o|ui)" }),
      object: "sutart*|susitarim*|memorandum*|pakt(ą|as)",
      without: "ketinim*|darbo|rangos|pirkimo|komisij*|grup*|sąlygas|sąlygos",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: verbForms("padėti padeda padėjo, sudėti sudeda sudėjo, suraityti suraito suraitė", {
        past: "dėjo",
        future: "dės",
      }),
      object: "parašą|parašus|parašai|parašas",
      without: "ketinim*|petici*|prašym*|knyg*",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: verbForms(
        "atnaujinti atnaujina atnaujino, pratęsti pratęsia pratęsė, patvirtinti patvirtina patvirtino, ratifikuoti ratifikuoja ratifikavo, papildyti papildo papildė, perrašyti perrašo perrašė",
      ),
      object: "sutart(is|į|ies|ys|ims|imi|yje)|susitarim*|deklaracij*|memorandum*",
      without: "ketinim*|darbo|biudžet*|projekt*|taryb*",
      roles: { subject: "signatory", object: "signatory", by: "signatory", with: "signatory" },
    },
    {
      forms: { past: "atsirado|nugulė|sugulė|atsiduria" },
      object: "parašai|parašas",
      within: 8,
      without: "ketinim*|petici*",
      roles: { subject: "signatory" },
    },
    {
      forms: {
        present: "galioja (nuo|jau nuo)",
        past: "galiojan(tis|ti|čios|čią)|galiojo|įsigaliojo|įsigaliojus(i|ios)",
      },
      object: "sutart(is|į|ies)|susitarim(as|o|ą)|memorandum*",
      since: true,
      dated: true,
      without: "ketinim*|darbo|rangos|nuomos|tiekimo|kolektyvin*",
    },
    {
      forms: verbForms("apsikeisti apsikeičia apsikeitė"),
      object: "pasirašytais|pasirašytomis|sutarčių|sutartimis|susitarimo egzemplioriais|sutarties egzemplioriais",
      roles: { subject: "signatory", with: "signatory" },
    },
  ],
  nouns: [],
  examples: [
    { text: "Abiejų merų ⟦parašai⟧ po sutartimi ⟦atsirado⟧ 2002 m. gegužės 4 d." },
    { text: "⟦Sutartis⟧ su danais ⟦galioja⟧ nuo 2003 m. gegužės 3 d." },
    { text: "Tauragės ir Radomo merai ⟦pasirašė bendradarbiavimo sutartį⟧." },
    { text: "Sutartis su Biržais ⟦pasirašyta⟧ 2009 m. kovo 4 d." },
    { text: "2015 metais Plungėje ⟦buvo pasirašytas susitarimas⟧." },
    { text: "Rotušėje ⟦įvyko sutarties pasirašymas⟧." },
    { text: "Sutartis ⟦bus pasirašyta⟧ rugsėjo 7 d.", modality: "planned" },
    { text: "Po dešimties metų miestai ⟦atnaujino sutartį⟧." },
    { text: "Deklaraciją ⟦pasirašė⟧ abiejų rajonų vadovai." },
    { text: "Sutartį su statybos įmone meras ⟦pasirašė⟧ gegužės 3 d." },
    { text: "⟦Parašus⟧ po sutartimi ⟦padėjo⟧ abiejų savivaldybių merai." },
    { text: "⟦Pasirašydamas sutartį⟧ meras Jonas Girnius padėkojo kolegoms." },
    { text: "Gegužės 3 d. abiejų miestų vadovai ⟦parašais sutvirtino bendradarbiavimo sutartį⟧." },
    { text: "⟦Memorandumas parafuotas⟧ 2009 m. kovo 4 d. Tauragėje." },
    { text: "Sutartį su Biržais ⟦pasirašysime⟧ rugsėjo 7 d.", modality: "planned" },
    { text: "2018 m. miestai ⟦pratęsė susitarimą⟧ dar penkeriems metams." },
  ],
  counterExamples: [
    {
      text: "Savivaldybė yra pasirašiusi sutartis su trimis miestais.",
      because: "a state, and no day on which it began",
    },
    { text: "Darbo sutartis galioja nuo gegužės 3 d.", because: "a contract of work" },
    { text: "Ant sienos atsirado įtrūkimų.", because: "no signatures" },
    { text: "Taryba leido merui pasirašyti sutartį.", because: "leave to sign is no signing" },
    { text: "Buvo pasirašytas ketinimų protokolas.", because: "a protocol of intent has its own type" },
    { text: "Sutartis nepasirašyta.", because: "a negated verb tells no signing" },
    { text: "Mokytoja pasirašė darbo sutartį.", because: "an employment contract" },
    { text: "Miestai siekia pasirašyti susitarimą.", because: "an aim is no event" },
    { text: "Piketuotojai padėjo parašus po peticija.", because: "a petition that is signed" },
    { text: "Sudarytos palankios sąlygos sutartims vykdyti.", because: "conditions that are made" },
  ],
});
