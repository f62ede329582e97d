import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of anniversary events. */
export const anniversaryLt = defineFrame({
  id: "anniversary/lt",
  type: "anniversary",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "šventė|minėjo|paminėjo|pažymėjo|atšventė",
        passive: "paminėt(a|os|as)|pažymėt(a|os|as)|švęst(a|os|as)",
        present: "švenčia|mini|pažymi|minima|minimos|švenčiama",
        future: "minės|švęs",
        infinitive: "paminėti|atšvęsti",
      },
      object:
        "sukakt*|jubilie*|metin*|dešimtmet*|dvidešimtmet*|trisdešimtmet*|keturiasdešimtmet*|penkiasdešimtmet*|šimtmet*|penkmet*|metus",
      without: "gimtadien*|žuvus*|aukų|valstybės|nepriklausomyb*",
    },
  ],
  nouns: [{ forms: "jubiliej(us|aus)|sukakt(is|ies)|metin(ės|ių)|jubiliejaus minėjim(as|o)" }],
  examples: [
    { text: "Miestai ⟦paminėjo partnerystės dvidešimtmetį⟧." },
    { text: "Biblioteka ⟦atšventė šimtmetį⟧ 2014 m. gegužės 4 d." },
    { text: "Tauragėje ⟦įvyko⟧ choro ⟦jubiliejus⟧." },
    { text: "Rugsėjo 9 d. mokykla ⟦minės sukaktį⟧.", modality: "planned" },
    { text: "2018 metais ⟦paminėtas bendradarbiavimo dešimtmetis⟧." },
    { text: "Draugija ⟦pažymėjo trisdešimtąsias metines⟧." },
  ],
  counterExamples: [
    { text: "Mokykla įkurta mūšio metinių dieną.", because: "the date of another event" },
    { text: "Jubiliejinis albumas jau parduodamas.", because: "an adjective names no event" },
    { text: "Sukaktis nepaminėta.", because: "what was not celebrated" },
    { text: "Artėja jubiliejus.", because: "nothing is said to be held" },
  ],
});
