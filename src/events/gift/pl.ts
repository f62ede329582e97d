import { defineFrame } from "../frame.ts";

/** How Polish releases tell of gift events. */
export const giftPl = defineFrame({
  id: "gift/pl",
  type: "gift",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "podarowa(ł|ła|ło|li|ły|liśmy)|ofiarowa(ł|ła|ło|li|ły|liśmy)|obdarowa(ł|ła|ło|li|ły|liśmy)|sprezentowa(ł|ła|li)",
        impersonal: "podarowano|ofiarowano|obdarowano",
        future: "podaruje|podarują",
      },
      without: "życi*|czas|pomoc",
      roles: { subject: "giver", object: "recipient", to: "recipient" },
    },
    {
      forms: {
        past: "wręczy(ł|ła|ło|li|ły|liśmy)|przekaza(ł|ła|ło|li|ły|liśmy)|podarowa(ł|ła|li|ły)|ofiarowa(ł|ła|li|ły)|obdarowa(ł|ła|li)|sprezentowa(ł|ła)|odwdzięczy(ł|ła|li)",
        impersonal: "wręczono|przekazano|podarowano|ofiarowano|obdarowano",
        passive: "podarowan(y|a|e|ą)|przekazan(y|a|e)|ofiarowan(y|a|e)",
        future: "przekaże|wręczy|podaruje",
      },
      object:
        "upomin*|prezent*|dar|dary|darów|darem|podarun*|pamiątk*|pamiątkow*|album*|obraz|obrazy|kopi(ę|a)|rzeźb*|flag*|proporz*|samochód|samochody|sprzęt*|grafik*|książk*|książek|piłę|herb*|makiet*|kluczyk*|klucz|klucze|wóz|wozy|pojazd*|karetk*|łóżk*|łóżek|łódź|łodzie|pomp*|paczk*|żywnoś*|agregat*|laptop*|komputer*|instrument*|model|modele|mapę|mapy|plakat*|ikonę|ikony|drzewk*|sadzon*|dzwon|zegar*|szablę|replik*|miniatur*|figurk*|porcelan*|ceramik*|wazon*|talerz*|haft*|witraż*|litografi*|akwarel*|fotografi*|bursztyn*|koszulk*|piłk*|szalik*|kosz|kosze|tort|chleb|egzemplarz*|tomik*|autobus*|defibrylator*|kart(ę|a) z|kryształ*|wyrob*|wypiek*|maskotk*|lampę|obrus*|kilim*|gobelin*|zdjęci*|płyt(ę|y)|śpiewnik*|instrumenty|rower*|na ręce|na pamiątkę|na pożegnanie|w podziękowaniu",
      without:
        "tytuł*|nagrod*|medal*|odznak*|odznacz*|dyplom*|stypendi*|puchar*|nominacj*|akt*|informacj*|stanowisk*|petycj*|wniosek|gratulacj*|podziękowani*|list|listy|czek",
      roles: { subject: "giver", object: "recipient", by: "giver", to: "recipient" },
    },
    {
      forms: {
        past: "otrzyma(ł|ła|ło|li|ły|liśmy)|dosta(ł|ła|ło|li|ły|liśmy)|odebra(ł|ła|li)|przywi(ózł|ozła|eźli|ozły)",
      },
      object:
        "upomin*|prezent*|dar|dary|darów|darem|podarun*|pamiątk*|pamiątkow*|album*|obraz|obrazy|kopi(ę|a)|rzeźb*|flag*|proporz*|samochód|samochody|sprzęt*|grafik*|książk*|książek|piłę|herb*|makiet*|kluczyk*|klucz|klucze|wóz|wozy|pojazd*|karetk*|łóżk*|łóżek|łódź|łodzie|pomp*|paczk*|żywnoś*|agregat*|laptop*|komputer*|instrument*|model|modele|mapę|mapy|plakat*|ikonę|ikony|drzewk*|sadzon*|dzwon|zegar*|szablę|replik*|miniatur*|figurk*|porcelan*|ceramik*|wazon*|talerz*|haft*|witraż*|litografi*|akwarel*|fotografi*|bursztyn*|koszulk*|piłk*|szalik*|kosz|kosze|tort|chleb|egzemplarz*|tomik*|autobus*|defibrylator*|kart(ę|a) z|kryształ*|wyrob*|wypiek*|maskotk*|lampę|obrus*|kilim*|gobelin*|zdjęci*|płyt(ę|y)|śpiewnik*|instrumenty|rower*|w darze|w prezencie|na pamiątkę|na pożegnanie",
      without: "tytuł*|nagrod*|medal*|odznak*|odznacz*|dyplom*|dofinansowan*|dotacj*|z placu|stypendi*",
      roles: { subject: "recipient", from: "giver" },
    },
  ],
  nouns: [{ forms: "wymiana upominków|wymiany upominków|wymiana prezentów" }],
  examples: [
    { text: "Goście ⟦wręczyli burmistrzowi obraz⟧ w prezencie." },
    { text: "Delegacja ⟦podarowała szkole książki⟧." },
    { text: "Prezydent ⟦otrzymał pamiątkowy album⟧." },
    { text: "Samochód strażacki ⟦przekazano w darze⟧ gminie." },
    { text: "Miasto ⟦przekaże dar⟧ szpitalowi 9 maja.", modality: "planned" },
    { text: "Ambasador ⟦ofiarował muzeum rzeźbę⟧." },
  ],
  counterExamples: [
    { text: "Przekazano informację o remoncie.", because: "information is no gift" },
    { text: "Burmistrz wręczył nagrody.", because: "an award has its own type" },
    { text: "Sklep sprzedaje upominki.", because: "gifts for sale" },
    { text: "Dar mówienia jest ważny.", because: "a talent" },
  ],
});
