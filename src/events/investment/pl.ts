import { defineFrame } from "../frame.ts";

/** How Polish releases tell of investment events. */
export const investmentPl = defineFrame({
  id: "investment/pl",
  type: "investment",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "rozpoczął|zakończył|ruszył|zaczął|dobiegł(a|y|o) końca|ukończył|wystartował",
        impersonal: "rozpoczęto|zakończono|ukończono|wznowiono",
        passive: "zakończon(a|y|e)|ukończon(a|y|e)|rozpoczęt(a|y|e)",
        present: "trwa|trwają|rusza|ruszają",
        future:
          "rozpocznie|rozpoczną|ruszy|ruszą|zakończy się|zakończą się|wystartuje|wystartują|dobiegnie końca|potrwa|potrwają",
        infinitive: "rozpocząć|zakończyć|ruszyć|wystartować",
      },
      dated: true,
      object:
        "budow*|remont*|przebudow*|modernizacj*|inwestycj*|prac(e|ę)|robot*|rewitalizacj*|rozbudow*|termomodernizacj*",
      without:
        "współprac*|w pracy|lekcj*|prac* społeczn*|prac* literack*|rozmow*|badani*|prace konkursowe|archeologiczn*|prac* nad",
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "wybudował|wyremontował|przebudował|zmodernizował|zakupił|rozbudował|odnowił|dołożył|dofinansował|pozyskał|kupił|zbudował|odrestaurował|zrewitalizował|doposażył|ocieplił|zainwestował|sfinansował|wydał|wyasfaltował|utwardził|zamontował|zainstalował",
        impersonal:
          "wybudowano|wyremontowano|przebudowano|zmodernizowano|zakupiono|pozyskano|zbudowano|odrestaurowano|rozbudowano|zrewitalizowano|doposażono|ocieplono|zainwestowano|wydano|wyasfaltowano|zamontowano|zainstalowano|sfinansowano",
        passive:
          "wybudowan(y|a|e)|wyremontowan(y|a|e)|zmodernizowan(y|a|e)|zbudowan(y|a|e)|przebudowan(y|a|e)|odrestaurowan(y|a|e)|dofinansowan(y|a|e)|zakupion(y|a|e)|sfinansowan(y|a|e)",
        future:
          "wybuduje|wyremontuje|przebuduje|powstanie|zmodernizuje|kupi|zakupi|pozyska|wybudujemy|wyremontujemy|zbuduje|zainwestuje|dofinansuje|powstaną|dołoży",
        infinitive: "wybudować|wyremontować|przebudować|zmodernizować|zbudować",
      },
      object:
        "mln|milion*|tys|zł|złotych|euro|dotacj*|dofinansowan*|środk*|most*|drog*|ulic*|szkoł*|autobus*|tramwaj*|budyn*|hal*|chodnik*|ścieżk*|boisk*|żłob*|przedszkol*|oświetleni*|kanalizacj*|dworz*|wóz strażacki|fotowoltaik*|świetlic*|remiz*|stadion*|basen*|parking*|plac zabaw",
      without:
        "książk*|album*|komunikat*|zakaz*|oświadczeni*|decyzj*|bilet*|rozporządz*|stypendi*|nagrod*|sto lat temu|w xix|w xviii|w xvi|w xv|na mocy",
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "podpisał|ogłosił|rozstrzygnął|wygrał|unieważnił|wyłonił|wybrał",
        impersonal: "podpisano|ogłoszono|rozstrzygnięto|przyznano|wyłoniono|wybrano|otwarto oferty",
        passive: "podpisan(a|e|y)|przyznan(a|e|o)|rozstrzygnięt(y|e)",
        future: "ogłosi|ogłosimy|ogłoszą|rozstrzygnie|podpisze|wyłoni",
        infinitive: "ogłosić|rozstrzygnąć",
        noun: "rozstrzygnięci(e|a) przetargu|ogłoszeni(e|a) przetargu",
      },
      object:
        "przetarg*|wykonawc*|dofinansowan*|dotacj*|umow(ę|a|y) na (budow*|remont|przebudow*|modernizacj*|rozbudow*|dostaw*|wykonanie|zakup|realizacj*|dofinansowanie)|umow(ę|a|y) z wykonawcą|wbicie łopaty|aneks*|najkorzystniejsz* ofert*",
      without: "konkurs na dyrektora|konkurs na stanowisko|zgod*",
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "wmurował|wbił|przekazał|zasypał|wylał",
        impersonal: "wmurowano|wbito|przekazano|zawieszono",
        passive: "wmurowan(y|a|e)|przekazan(y|a|e)",
        future: "wmuruje|wmurują|wmurujemy|wbije|wbiją|przekaże",
      },
      object: "kamień węgielny|kamienia węgielnego|akt erekcyjny|łopat*|plac budowy|wiech*|fundament*",
      roles: { subject: "investor" },
    },
    {
      forms: {
        past: "otrzymał|uzyskał|przeznaczył|wyłożył|zdobył|dostał|przyznał",
        impersonal: "przeznaczono|przyznano|uzyskano",
        future: "otrzyma|otrzymają|otrzymamy|dostanie|przeznaczy|przekaże",
      },
      object: "dotacj*|dofinansowan*|mln|milion*|środki na|środki z|grant|grantu|promes*|wsparci* finansow*",
      without: "nagrod*|tytuł*|podziękow*|jeśli|milion* (widz|głos|wyświetl)*|kredyt*|odszkodowani*",
      roles: { subject: "investor" },
    },
  ],
  nouns: [
    {
      forms: "wmurowani(e|a|u) (kamienia|aktu)|wbici(e|a|u) (pierwszej |)łopaty|przekazani(e|a) placu budowy",
      roles: { subject: "investor", by: "contractor" },
    },
    {
      forms:
        "budow(a|y|ę)|remont(|u)|przebudow(a|y|ę)|modernizacj(a|i|ę)|rozbudow(a|y|ę)|rewitalizacj(a|i|ę)|termomodernizacj(a|i|ę)|prace (budowlane|remontowe|drogowe|modernizacyjne|konserwatorskie)",
      without:
        "umow*|aneks*|przetarg*|wniosk*|placu budowy|współprac*|koszt*|plan* budow*|w trakcie|podczas|po remoncie|budowy świata|na budow*",
      dated: true,
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
    { text: "⟦Budowę⟧ żłobka ⟦ukończono w 2011 roku⟧." },
    { text: "Gmina ⟦zainwestowała 3 mln zł⟧ w kanalizację." },
    { text: "Powiat ⟦otrzymał promesę⟧ na remont mostu." },
  ],
  counterExamples: [
    { text: "Budowa jest droga.", because: "an opinion" },
    { text: "Dotacji nie przyznano.", because: "a negated verb" },
    { text: "Rozpoczęto współpracę z uczelnią.", because: "cooperation has its own type" },
    { text: "Trzeba wyremontować dach, jeśli będą pieniądze.", because: "a condition" },
    { text: "Miasto wydało książkę o mostach.", because: "a book that is published" },
  ],
});
