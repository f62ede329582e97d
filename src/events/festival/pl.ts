import { defineFrame } from "../frame.ts";

/** How Polish releases tell of festival events. */
export const festivalPl = defineFrame({
  id: "festival/pl",
  type: "festival",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "świętowa(ł|ła|ło|li|ły|liśmy)|obchodzi(ł|ła|ło|li)",
        impersonal: "świętowano|obchodzono",
        present: "świętuje|świętują",
        infinitive: "świętować|obchodzić",
      },
      object: "święto|dni|urodziny miasta|dzień miasta|imieniny",
      without: "roczni*|jubileusz*|leci(e|a)",
    },
  ],
  nouns: [
    { forms: "dni|dniach", capital: true, city: true, without: "roboczych|wolnych" },
    { forms: "święt(o|a|em)", without: "niepodległości|narodow*|konstytucji|państwow*|z okazji|wojska|bożego" },

    {
      forms:
        "festiwal(|u|em|e|i|ach|owi)|odpust(|u|em)|parad(a|y|ę|zie)|korow(ód|odu)|zlot(|u|em)|majówk(a|i|ę)|święto (patrona|szkoły)|impreza plenerowa|imprezy plenerowej|noworoczn(y|ego) orszak|orszak(|u) trzech króli|sylwester|sylwestra|festyn(|u|em|ie|y)|jarmark(|u|iem|i)|dożyn(ki|ek|kach|kami)|kiermasz(|u|em|e)|noc(|y) muzeów|piknik(|u|iem|i)|biesiad(a|y|ę|zie)|karnawał(|u)|święt(o|a|em) (miasta|ulicy|gminy|chleba|wina|pieroga|plonów|kwiatów|jabłka|muzyki)|dni (miasta|gminy|kultury|morza|europy|polski|litwy|dziedzictwa)|wianki|noc(|y) kultury|targi|targów|zwiedzani(e|a)|przegląd(|u) (teatrów|zespołów|orkiestr|chórów|filmów)|miejskie święto",
    },
  ],
  examples: [
    { text: "W weekend ⟦odbył się festiwal⟧ filmowy." },
    { text: "Na błoniach ⟦trwał jarmark⟧ rzemiosła." },
    { text: "⟦Dożynki⟧ gminne ⟦odbędą się⟧ 9 września.", modality: "planned" },
    { text: "⟦Festyn odwołano⟧ z powodu deszczu.", modality: "cancelled" },
    { text: "⟦Dni Miasta rozpoczęły się⟧ w piątek." },
    { text: "⟦Kiermasz⟧ książek ⟦zaplanowano⟧ na maj.", modality: "planned" },
  ],
  counterExamples: [
    { text: "Biuro festiwalowe mieści się na rynku.", because: "an adjective" },
    { text: "Dyrektor festiwalu złożył rezygnację.", because: "nothing is said to be held" },
    { text: "Z okazji Święta Miasta wręczono nagrody.", because: "only the reason of another event" },
    { text: "Festyny są popularne.", because: "a habit" },
  ],
});
