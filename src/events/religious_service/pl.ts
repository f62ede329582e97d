import { defineFrame } from "../frame.ts";

/** How Polish releases tell of religious service events. */
export const religiousServicePl = defineFrame({
  id: "religious_service/pl",
  type: "religious_service",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "odprawił|przewodniczył|koncelebrował|celebrował|konsekrował|poświęcił|odprawiał|sprawował|poprowadził|prowadził|pobłogosławił",
        impersonal: "odprawiono|celebrowano|poświęcono|koncelebrowano|konsekrowano",
        passive:
          "odprawion(a|e|o|y)|celebrowan(a|e)|koncelebrowan(a|ą|ej)|sprawowan(a|e)|konsekrowan(a|y)|poświęcon(a|y|e)",
        future: "odprawi|odprawią|poprowadzi|poprowadzą|odprawimy|będzie celebrował|będzie przewodniczył",
      },
      object:
        "msz*|nabożeństw*|eucharysti*|liturgi*|procesj*|modlitw*|różan*|drog* krzyżow*|rekolekcj*|rorat*|nieszpor*|pasterk*|kaplic*|kościół|świątyni*|ołtarz*|organy|dzwon|dzwony|pokarm*|palmy|sztandar*|bierzmowani*|nowenn*|gorzki* żal*|nabożeństwo majowe",
      without:
        "poświęcon* pamięci|poświęcon* historii|warsztat*|temat*|poświęcon* twórczości|przewodniczył rad*|obrad*|film*|książk*",
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
    {
      forms: {
        past: "modlił się|pomodlił się",
        impersonal: "modlono się",
        future: "będą się modlić|pomodlimy się|pomodlą się",
      },
      object:
        "w intencji|o (pokój|zdrowie|deszcz|urodzaj)|w (katedrze|kościele|bazylice|cerkwi|kaplicy|sanktuarium|świątyni)|za (ojczyznę|miasto|pokój|zmarłych|poległych|ofiary)",
      without: "na cmentarz*|codziennie|od lat|przy grob*",
      dated: true,
    },
    {
      forms: { past: "wygłosił|głosił", future: "wygłosi|wygłoszą" },
      object: "kazani*|homili*|słowo boże",
      result: true,
      roles: { subject: "celebrant" },
    },
  ],
  nouns: [
    {
      forms:
        "msz(a|y|ę|ą)|nabożeństw(o|a|em|u|ie)|eucharysti(a|i|ę|ą)|procesj(a|i|ę|ą)|modlitw(a|y|ę|ą) (ekumeniczna|ekumenicznej|ekumeniczną|za|w intencji|międzyreligijna)|rezurekcj(a|i)|drog(a|i|ę) krzyżow(a|ej|ą)|pasterk(a|i|ę)|rorat(y|ach)|nieszpor(y|ów)|pielgrzymk(a|i|ę|ą)|poświęceni(e|a|u) (kaplicy|kościoła|świątyni|sztandaru|dzwonu|dzwonów|organów|krzyża|figury|pól)|konsekracj(a|i|ę)|ingres(|u)|gorzki(e|ch) żal(e|ów)|bierzmowani(e|a|u)|pierwsz(a|ej|ą) komuni(a|i|ę)|święceni(e|a|u) (pokarmów|palm)|nowenn(a|y|ę)|nieszporach|pasterce|pielgrzymce|procesji|adoracj(a|i|ę)|zawierzeni(e|a|u)|święceni(a) (kapłańskie|biskupie)|rekolekcj(e|i)",
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
    { text: "⟦Procesja⟧ różańcowa ⟦przeszła⟧ ulicami osiedla." },
    { text: "4 maja 2019 r. w bazylice ⟦modlono się w intencji⟧ mieszkańców." },
    { text: "⟦Pielgrzymka⟧ rowerowa ⟦wyruszyła⟧ 4 lipca 2019 r." },
    { text: "9 maja 2019 r. w katedrze ⟦homilię wygłosił⟧ ks. Jan Lis." },
  ],
  counterExamples: [
    { text: "Dzieci śpiewają na mszy co niedzielę.", because: "a habit" },
    { text: "Masz rację.", because: "another word" },
    { text: "Mszał pochodzi z XVI wieku.", because: "a book" },
    { text: "Godziny mszy są w gablocie.", because: "nothing is said to be held" },
    { text: "Mszy nie odprawiono.", because: "a negated verb" },
    { text: "Warsztaty o modlitwie prowadził psycholog.", because: "a workshop" },
    { text: "Rodzina codziennie modliła się w kościele o zdrowie syna.", because: "a habit" },
  ],
});
