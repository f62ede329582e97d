import { defineFrame } from "../frame.ts";

/** How Polish releases tell of investment events. */
export const investmentPl = defineFrame({
  id: "investment/pl",
  type: "investment",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "rozpoczę(ła|ło|ły|li)|rozpoczął|zakończy(ł|ła|ło|ły|li)|ruszy(ł|ła|ły)",
        impersonal: "rozpoczęto|zakończono",
        future: "rozpocznie|rozpoczną|ruszy|ruszą|zakończy się|zakończą się|wystartuje|wystartują",
        infinitive: "rozpocząć|zakończyć|ruszyć|wystartować",
      },
      dated: true,
      object:
        "budow*|remont*|przebudow*|modernizacj*|inwestycj*|prac(e|ę)|robot*|rewitalizacj*|rozbudow*|termomodernizacj*",
      without: "współprac*",
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "wybudowa(ł|ła|ło|li|ły)|wyremontowa(ł|ła|ło|li|ły)|przebudowa(ł|ła|ło|li|ły)|zmodernizowa(ł|ła|ło|li|ły)|zakupi(ł|ła|ło|li|ły)|rozbudowa(ł|ła|ło|li|ły)|odnowi(ł|ła|ło|li|ły)|dołoży(ł|ła|ło|li|ły)|dofinansowa(ł|ła|ło|li|ły)|pozyska(ł|ła|li|ło)|kupi(ł|ła|ło|li)",
        impersonal: "wybudowano|wyremontowano|przebudowano|zmodernizowano|zakupiono|pozyskano",
        passive: "wybudowan(y|a|e)|wyremontowan(y|a|e)|zmodernizowan(y|a|e)",
        future: "wybuduje|wyremontuje|przebuduje|powstanie|zmodernizuje|kupi|zakupi|pozyska",
        infinitive: "wybudować|wyremontować|przebudować|zmodernizować",
      },
      object:
        "mln|milion*|tys|zł|złotych|euro|dotacj*|dofinansowan*|środk*|most*|drog*|ulic*|szkoł*|autobus*|tramwaj*|budyn*|hal*",
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "podpisa(ł|ła|li)|ogłosi(ł|ła|li|ło)|rozstrzygn(ął|ęła|ęło|ęli)|wygra(ł|ła|ło)",
        impersonal: "podpisano|ogłoszono|rozstrzygnięto|przyznano",
        passive: "podpisan(a|e|y)|przyznan(a|e|o)|rozstrzygnięt(y|e)",
        future: "ogłosi|ogłosimy|ogłoszą|rozstrzygnie|podpisze",
        infinitive: "ogłosić|rozstrzygnąć",
      },
      object:
        "przetarg*|wykonawc*|dofinansowan*|dotacj*|umow(ę|a|y) na (budow*|remont|przebudow*|modernizacj*|rozbudow*|dostaw*|wykonanie)|umow(ę|a|y) z wykonawcą|wbicie łopaty",
      without: "konkurs na dyrektora|konkurs na stanowisko",
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "wmurowa(ł|ła|li|ły)|wbi(ł|ła|li|ły)|przekaza(ł|ła|li|ło)|zasypa(li|ł)",
        impersonal: "wmurowano|wbito|przekazano",
        passive: "wmurowan(y|a|e)",
        future: "wmuruje|wmurują|wmurujemy",
      },
      object: "kamień węgielny|kamienia węgielnego|akt erekcyjny|łopat*|plac budowy",
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "otrzyma(ł|ła|ło|li|ły|liśmy)|uzyska(ł|ła|ło|li|ły)|przeznaczy(ł|ła|ło|li|ły)|wyłoży(ł|ła|ło|li)",
        future: "otrzyma|otrzymają|otrzymamy",
      },
      object: "dotacj*|dofinansowan*|mln|milion*|środki na|grant|grantu",
      without: "nagrod*|tytuł*|podziękow*|jeśli",
      roles: { subject: "investor" },
    },
  ],
  nouns: [
    {
      forms: "wmurowani(e|a|u) (kamienia|aktu)|wbici(e|a|u) (pierwszej |)łopaty",
      roles: { subject: "investor", by: "contractor" },
    },
  ],
  examples: [
    { text: "W marcu 2019 roku ⟦rozpoczęto budowę⟧ przedszkola." },
    { text: "Miasto ⟦wyremontowało szkołę⟧ za 2 mln zł." },
    { text: "⟦Podpisano umowę z wykonawcą⟧ drogi." },
    { text: "⟦Remont⟧ ulicy ⟦rozpocznie się⟧ 9 maja.", modality: "planned" },
    { text: "Gmina ⟦pozyskała dotację⟧ na autobusy." },
    { text: "⟦Przebudowa⟧ rynku ⟦zakończyła się⟧ w 2015 roku." },
  ],
  counterExamples: [
    { text: "Budowa jest droga.", because: "an opinion" },
    { text: "Dotacji nie przyznano.", because: "a negated verb" },
    { text: "Rozpoczęto współpracę z uczelnią.", because: "cooperation has its own type" },
    { text: "Trzeba wyremontować dach, jeśli będą pieniądze.", because: "a condition" },
  ],
});
