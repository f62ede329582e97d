import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of anniversary events. */
export const anniversaryLt = defineFrame({
  id: "anniversary/lt",
  type: "anniversary",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "šventė|minėjo|paminėjo|pažymėjo|atšventė|pasitiko",
        passive: "paminėt(a|os|as)|pažymėt(a|os|as)|švęst(a|os|as)|atšvęst(a|as|os)|minėt(a|as|os)",
        present: "švenčia|mini|pažymi|minima|minimos|minimas|švenčiam(a|as|os)|pažymim(a|as|os)",
        future: "minės|švęs|pažymės|paminės|atšvęs",
        infinitive: "paminėti|atšvęsti|švęsti|minėti|pažymėti",
      },
      object:
        "sukakt*|jubilie*|metin*|dešimtmet*|penkiolikmet*|dvidešimtmet*|dvidešimtpenkmet*|trisdešimtmet*|keturiasdešimtmet*|penkiasdešimtmet*|šešiasdešimtmet*|septyniasdešimtmet*|aštuoniasdešimtmet*|devyniasdešimtmet*|šimtmet*|penkmet*|tūkstantmet*|metus|metis|metį|mečio|mečiui",
      without: "gimtadien*|žuvus*|aukų|valstybės|nepriklausomyb*|užgavėn*|kalėd*|naujuosius|naujus*",
    },
    {
      forms: { past: "sukako|suėjo|sukanka", present: "sueina", future: "sukaks|sueis" },
      object: "met(ų|ai|us)|dešimtmet*|dešimtmeč*|šimtmet*|šimtmeč*",
      without: "nuo žūties|nuo mirties|trėm*",
    },
  ],
  nouns: [
    {
      forms:
        "jubiliej(us|aus|ų)|sukakt(is|ies|į)|metin(ės|ių|es)|sukaktuv(ės|ių)|(jubiliejaus|sukakties|metinių) (minėjimas|minėjimo|minėjimą|šventė|šventės|šventę|iškilmės)|(dešimtmečio|dvidešimtmečio|trisdešimtmečio|penkiasdešimtmečio|šimtmečio) (minėjimas|minėjimo|minėjimą|šventė|šventės|šventę|iškilmės)|jubiliejin(is|io) (vakaras|renginys|renginio)|jubiliejin(ė|ės) šventė",
      without: "mirties|žūties|tremties|valstybės|nepriklausomyb*|atkūrimo",
    },
    {
      forms:
        "(jubiliejaus|sukakties|metinių|dešimtmečio|dvidešimtmečio|šimtmečio) (minėjime|šventėje|iškilmėse)|jubiliejuje|sukaktuvėse",
      told: true,
    },
  ],
  examples: [
    { text: "Miestai ⟦paminėjo partnerystės dvidešimtmetį⟧." },
    { text: "Biblioteka ⟦atšventė šimtmetį⟧ 2014 m. gegužės 4 d." },
    { text: "Tauragėje ⟦įvyko⟧ choro ⟦jubiliejus⟧." },
    { text: "Rugsėjo 9 d. mokykla ⟦minės sukaktį⟧.", modality: "planned" },
    { text: "2018 metais ⟦paminėtas bendradarbiavimo dešimtmetis⟧." },
    { text: "Draugija ⟦pažymėjo trisdešimtąsias metines⟧." },
    { text: "Bibliotekai gegužės 5 d. ⟦sukako⟧ devyniasdešimt metų." },
    { text: "Gimnazijos ⟦šimtmečio šventė vyks⟧ gegužės 9 d.", modality: "planned" },
  ],
  counterExamples: [
    { text: "Mokykla įkurta mūšio metinių dieną.", because: "the date of another event" },
    { text: "Jubiliejinis albumas jau parduodamas.", because: "an adjective names no event" },
    { text: "Sukaktis nepaminėta.", because: "what was not celebrated" },
    { text: "Artėja jubiliejus.", because: "nothing is said to be held" },
    { text: "Vaikams sukanka treji ir jie keliauja į darželį.", because: "an age, no jubilee" },
  ],
});
