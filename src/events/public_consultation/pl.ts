import { defineFrame } from "../frame.ts";

/** How Polish releases tell of public consultation events. */
export const publicConsultationPl = defineFrame({
  id: "public_consultation/pl",
  type: "public_consultation",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "konsultowa(ł|ła|ło|li)|(mogli|można było|mogły|mogą|można) (głosować|zagłosować|oddawać głosy|wypełnić)|zapyta(ł|ła|li)|głosowa(li|ło)|odda(li|no|ło)|wypełni(ło|li)|zagłosowa(li|ło)|wypowiedzie(li|ło) się",
        impersonal: "skonsultowano|konsultowano|zapytano|ankietowano",
        future: "będą głosować|będziemy głosować|zapyta|zapytamy|będzie konsultować",
        passive: "konsultowan(y|a|e)|skonsultowan(y|a|e)",
      },
      object:
        "mieszkań*|nazw*|ankiet*|głos*|projekt*|plan|planu|plany|studium|strategi*|uwag*|regulamin*|koncepcj*|program*",
      without: "hołd*|do użytku|rad(a|y)|radn*|wybor*",
      roles: { subject: "organizer" },
    },
    {
      forms: {
        past: "wpłynęł(o|y)|wpłynął|zebrał|zgłosił",
        impersonal: "zebrano|zgłoszono|oddano|złożono|ogłoszono",
        passive: "zgłoszon(o|y|e)",
      },
      object:
        "(uwag|opinii|ankiet) (do|mieszkańc|od)*|projektów do budżetu|propozycji do budżetu|wyniki (głosowania|konsultacji|budżetu obywatelskiego)|ankiet|głosów (mieszkańc|na projekt|w budżecie)*|wniosków do (budżetu|strategii|planu)",
      without: "wybor*|radnych|burmistrz* wybran*|plebiscyt*|krytyczn*",
      dated: true,
    },
    {
      forms: { past: "zdecydował|wypowiedział się|opowiedział się|wybrał" },
      object:
        "w (ankiecie|plebiscycie|referendum|konsultacjach|sondzie)|w głosowaniu (mieszkańc|internetow)*|w internetowym głosowaniu|w ankietach",
      without: "rad(a|y)|radn*|jury|laureat*",
      dated: true,
    },
  ],
  nouns: [
    {
      forms:
        "konsultacj(e|i|ach|ami) społeczn(e|ych|ymi)|wysłuchani(e|a|u) publiczn(e|ego|ym)|plebiscyt(|u|em)|sondaż(|u)|konsultacj(e|i|ach)|ankiet(a|y|ę|ie)|referendum|głosowani(e|a|u) (na|nad|w|mieszkańców)|budżet(u|) obywatelsk(i|iego)|zbiórk(a|i|ę) podpisów|petycj(a|i|ę) mieszkańców|warsztat(y|ów) konsultacyjn(e|ych)|spacer(|u) (badawczy|konsultacyjny|studyjny)|narad(a|y|ę) obywatelsk(a|iej|ą)|panel(|u) obywatelski|otwarte spotkani(e|a)|dyżur(|y|u) (konsultacyjny|konsultacyjne|radnych|radnego)|wyłożeni(e|a) (planu|projektu)|dyskusj(a|i|ę) publiczn(a|ej|ą)|nab(ór|oru) (projektów|wniosków|zadań|pomysłów) (do|w) budże(tu|cie)|nab(ór|oru) (uwag|opinii|projektów)|internetow(e|ego) głosowani(e|a)|głosowani(e|a|u) (internetowe|elektroniczne|mieszkańców)|sond(a|y|ę) (uliczn|internetow)*|panel(|u) mieszkańców|zbierani(e|a) (uwag|opinii|podpisów)|spotkani(e|a) z mieszkańcami|debat(a|y) publiczn(a|ej)|zbieranie opinii",
      roles: { subject: "participant" },
    },
  ],
  examples: [
    { text: "⟦Konsultacje społeczne trwały⟧ do maja." },
    { text: "⟦Odbyły się konsultacje⟧ w sprawie parku." },
    { text: "⟦Ankieta⟧ wśród mieszkańców ⟦rozpocznie się⟧ 9 maja.", modality: "planned" },
    { text: "⟦Referendum odbyło się⟧ 3 marca 2013 roku." },
    { text: "⟦Głosowanie na⟧ projekty ⟦zakończyło się⟧ w piątek." },
    { text: "⟦Konsultacje odwołano⟧.", modality: "cancelled" },
    { text: "⟦Dyskusja publiczna⟧ nad planem placu ⟦odbędzie się⟧ 9 maja 2025 r.", modality: "planned" },
    { text: "4 marca 2019 r. ⟦ogłoszono wyniki budżetu obywatelskiego⟧." },
    { text: "W 2018 r. o nazwie mostu mieszkańcy ⟦zdecydowali w ankiecie⟧." },
  ],
  counterExamples: [
    { text: "Punkt konsultacyjny jest czynny.", because: "an adjective" },
    { text: "Ankieta jest do pobrania w urzędzie.", because: "nothing is said to be held" },
    { text: "Mieszkańcy mogą zgłaszać uwagi.", because: "an offer" },
    { text: "Budżet obywatelski to dobry pomysł.", because: "an opinion" },
    {
      text: "W wyborach uzupełniających 4 marca 2019 r. oddano 200 głosów mieszkańców sołectwa.",
      because: "an election has its own type",
    },
  ],
});
