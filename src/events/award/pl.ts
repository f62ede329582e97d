import { defineFrame } from "../frame.ts";

/** How Polish releases tell of award events. */
export const awardPl = defineFrame({
  id: "award/pl",
  type: "award",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "wręczy(ł|ła|ło|li|ły|liśmy)|wręcza(ł|ła|li|no)|przyzna(ł|ła|li|ły)|nada(ł|ła|li|ły)",
        impersonal: "wręczono|przyznano|nadano",
        passive: "przyznan(y|a|e|o|ą|ej)|nadan(y|a|e|o|ą|ej)|wręczon(y|a|e|o)",
        present: "wręcza|przyznaje|nadaje",
        future: "wręczy|wręczą|przyzna",
        infinitive: "wręczyć|nadać|przyznać",
        noun: "wręczeni(e|a|u|em)|nadani(e|a|u|em)|przyznani(e|a|u)",
      },
      object:
        "tytuł*|nagrod*|medal*|odznak*|odznacze*|wyróżnie*|order*|krzyż*|statuetk*|obywatelstw*|stypendi*|dyplom*|akt* nadania|akty nadania|akt nadania|certyfikat*|podziękowan*|list gratulacyjny|listy gratulacyjne|honorow*|laur|laury|grand prix|insygni*",
      without: "nominacj*|dotacj*|dofinansowan*|upomin*|prezent*|pamiątkow*|imieni*|nazw*",
      roles: { subject: "giver", object: "recipient", to: "recipient", by: "giver" },
    },
    {
      forms: {
        past: "otrzyma(ł|ła|ło|li|ły)|odebra(ł|ła|ło|li|ły)|zdoby(ł|ła|ło|li|ły)|uzyska(ł|ła|ło|li|ły)|wywalczy(ł|ła|li)",
        future: "otrzyma|otrzymają|odbierze|odbiorą",
      },
      object:
        "tytuł*|nagrod*|medal*|odznak*|odznacze*|wyróżnie*|order*|krzyż*|statuetk*|obywatelstw*|stypendi*|dyplom*|akt* nadania|akty nadania|akt nadania|certyfikat*|podziękowan*|list gratulacyjny|listy gratulacyjne|honorow*|laur|laury|grand prix|insygni*",
      without: "pamiątkow*|dotacj*|starania*",
      roles: { subject: "recipient", from: "giver" },
    },
    {
      forms: {
        past: "uhonorowa(ł|ła|li|ły)|odznaczy(ł|ła|li)|wyróżni(ł|ła|li|ły)|nagrodzi(ł|ła|li|ły)",
        impersonal: "uhonorowano|odznaczono|wyróżniono|nagrodzono|udekorowano",
        passive:
          "uhonorowan(y|a|i|e|o)|odznaczon(y|a|e)|odznaczeni|wyróżnion(y|a|e)|wyróżnieni|nagrodzon(y|a|e)|nagrodzeni|udekorowan(y|a|i)",
        future: "uhonoruje|nagrodzi|nagrodzimy",
      },
      roles: { subject: "giver", object: "recipient", by: "giver" },
      orPerson: true,
      object:
        "tytuł*|nagrod*|medal*|odznak*|odznacze*|wyróżnie*|order*|krzyż*|statuetk*|obywatelstw*|stypendi*|dyplom*|akt* nadania|akty nadania|akt nadania|certyfikat*|podziękowan*|list gratulacyjny|listy gratulacyjne|honorow*|laur|laury|grand prix|insygni*",
    },
    {
      forms: { past: "trafi(ł|ła|ło|ły)" },
      object:
        "tytuł*|nagrod*|medal*|odznak*|odznacze*|wyróżnie*|order*|krzyż*|statuetk*|obywatelstw*|stypendi*|dyplom*|akt* nadania|akty nadania|akt nadania|certyfikat*|podziękowan*|list gratulacyjny|listy gratulacyjne|honorow*|laur|laury|grand prix|insygni*",
      roles: { to: "recipient", object: "recipient" },
    },
    {
      forms: { past: "zosta(ł|ła|li|ły)" },
      object: "laureat*|laureatk*|honorowym obywatelem|honorową obywatelką|honorowymi obywatelami",
      roles: { subject: "recipient" },
    },
  ],
  nouns: [],
  examples: [
    { text: "Prezydent ⟦wręczył medale⟧ zasłużonym." },
    { text: "Pisarka ⟦otrzymała nagrodę⟧ miasta." },
    { text: "Tytuł honorowego obywatela ⟦nadano lekarzowi⟧." },
    { text: "Strażacy ⟦zostali odznaczeni medalami⟧." },
    { text: "Nagrody ⟦zostaną wręczone⟧ 9 maja.", modality: "planned" },
    { text: "Statuetka ⟦trafiła do⟧ Ewy Krawiec." },
  ],
  counterExamples: [
    { text: "Nagrody nie przyznano.", because: "a negated verb" },
    { text: "Miasto otrzymało dotację.", because: "money is no award" },
    { text: "Komisja ocenia wnioski o nagrody.", because: "nothing is given yet" },
    { text: "Burmistrz wręczył gościom pamiątkowe upominki.", because: "a gift has its own type" },
  ],
});
