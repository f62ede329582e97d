import { defineFrame } from "../frame.ts";

/** How Polish releases tell of religious service events. */
export const religiousServicePl = defineFrame({
  id: "religious_service/pl",
  type: "religious_service",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "odprawił|przewodniczył|koncelebrował|celebrował|poświęcił|sprawował|poprowadził|prowadził|wygłosił|pobłogosławił",
        impersonal: "odprawiono|celebrowano|poświęcono|koncelebrowano|konsekrowano",
        passive:
          "odprawion(a|e|o|y)|celebrowan(a|e)|koncelebrowan(a|ą|ej)|sprawowan(a|e)|konsekrowan(a|y)|poświęcon(a|y|e)",
        future: "odprawi|odprawią|poprowadzi|poprowadzą|odprawimy|będzie celebrował|będzie przewodniczył",
      },
      object:
        "msz*|nabożeństw*|eucharysti*|liturgi*|procesj*|modlitw*|różan*|drog* krzyżow*|rekolekcj*|rorat*|nieszpor*|pasterk*|kazani*|homili*|kaplic*|kościół|świątyni*|ołtarz|organy",
      without:
        "poświęcon* pamięci|poświęcon* historii|warsztat*|temat*|poświęcon* twórczości|przewodniczył rad*|obrad*|film*|książk*",
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
  ],
  nouns: [
    {
      forms:
        "msz(a|y|ę|ą)|nabożeństw(o|a|em|u|ie)|eucharysti(a|i|ę|ą)|procesj(a|i|ę|ą)|modlitw(a|y|ę|ą) (ekumeniczna|ekumenicznej|ekumeniczną|za|w intencji|międzyreligijna)|rezurekcj(a|i)|drog(a|i|ę) krzyżow(a|ej|ą)|pasterk(a|i|ę)|rorat(y|ach)|nieszpor(y|ów)|pielgrzymk(a|i|ę|ą)|poświęceni(e|a|u) (kaplicy|kościoła|świątyni|sztandaru|dzwonu|dzwonów|organów|krzyża|figury|pól)|konsekracj(a|i|ę)|ingres(|u)|święceni(a) (kapłańskie|biskupie)|rekolekcj(e|i)",
      without: "masz|wieczorna msza jest|godziny mszy",
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
    {
      forms: "(na|w) (uroczystej |porannej |niedzielnej |) mszy|na nabożeństwie",
      without: "codzien*|co niedziel*|zbiórk*|tac(a|ę|y)",
      told: true,
      roles: { by: "celebrant" },
    },
  ],
  examples: [
    { text: "W niedzielę 5 maja goście ⟦śpiewali na mszy⟧." },
    { text: "9 maja 2019 r. byliśmy ⟦na nabożeństwie⟧ w katedrze." },
    { text: "W katedrze ⟦odprawiono mszę⟧ w intencji miasta." },
    { text: "⟦Mszę odprawił biskup⟧ Jan Lis." },
    { text: "Święto ⟦zakończyło nabożeństwo⟧." },
    { text: "⟦Msza⟧ święta ⟦odbędzie się⟧ 9 maja.", modality: "planned" },
    { text: "⟦Procesja⟧ ulicami miasta ⟦została odwołana⟧.", modality: "cancelled" },
    { text: "W niedzielę ⟦odbyła się uroczysta msza⟧." },
    { text: "⟦Modlitwę poprowadzili⟧ ks. Jan Lis i pastor Adam Wilk." },
    { text: "W niedzielę ⟦konsekrowano kaplicę⟧ na osiedlu." },
  ],
  counterExamples: [
    { text: "Dzieci śpiewają na mszy co niedzielę.", because: "a habit" },
    { text: "Masz rację.", because: "another word" },
    { text: "Mszał jest z XVI wieku.", because: "a book" },
    { text: "Godziny mszy są w gablocie.", because: "nothing is said to be held" },
    { text: "Mszy nie odprawiono.", because: "a negated verb" },
    { text: "Warsztaty o modlitwie prowadził psycholog.", because: "a workshop" },
  ],
});
