import { defineFrame } from "../frame.ts";

/** How Polish releases tell of festival events. */
export const festivalPl = defineFrame({
  id: "festival/pl",
  type: "festival",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "świętował|obchodził|bawił się",
        impersonal: "świętowano|obchodzono",
        present: "świętuje|świętują",
        infinitive: "świętować|obchodzić",
      },
      object:
        "święto|święta plonów|dni|urodziny miasta|dzień miasta|imieniny|na festynie|na rynku|na pikniku|na dożynkach|winobrani*",
      without:
        "roczni*|jubileusz*|leci(e|a)|niepodległości|konstytucji|narodow*|wojska|bożego narodzenia|dni woln*|świąt",
    },
  ],
  nouns: [
    { forms: "dni|dniach", capital: true, city: true, without: "roboczych|wolnych" },
    { forms: "święt(o|a|em)", without: "niepodległości|narodow*|konstytucji|państwow*|z okazji|wojska|bożego" },

    {
      forms:
        "festiwal(|u|em|e|i|ach|owi|om)|winobrani(e|a|u)|rekonstrukcj(a|i|ę) (bitwy|historyczna|historycznej)|inscenizacj(a|i|ę)|widowisk(o|a|iem|u)|pokaz(|u|em|y|ów) (laserów|laserowy|sztucznych|fajerwerków|mody|ognia|lotnicze|lotniczy)|dzień (dziecka|otwarty|seniora|europy|ziemi|rodziny|sąsiada|ukraiński|niemiecki|litewski|kultury)|dnia (dziecka|otwartego|seniora|rodziny|sąsiada)|dni (otwarte|seniora|sąsiadów|rodziny|ulicy|patrona)|tydzień (bibliotek|kultury|seniora|książki)|noc świętojańsk(a|iej)|sobótk(i|ach)|mikołajki|finał(|u) (wośp|wielkiej)|bal(|u) (charytatywny|karnawałowy|sylwestrowy|charytatywnego)|happening(|u)|przemarsz(|u)|gal(a|i|ę) (sportu|kultury|boksu|otwarcia)|powitani(e|a|u) (lata|wiosny)|pożegnani(e|a|u) lata|lato (w mieście|artystyczne|z)|ogniobrani(e|a)|maraton(|u) filmow(y|ego)|spektakl(|u|em|i)|przedstawieni(e|a|u) (teatralne|teatru|dzieci)|odpust(|u|em)|parad(a|y|ę|zie)|korow(ód|odu)|zlot(|u|em)|majówk(a|i|ę)|święto (patrona|szkoły)|impreza plenerowa|imprezy plenerowej|noworoczn(y|ego) orszak|orszak(|u) trzech króli|sylwester|sylwestra|festyn(|u|em|ie|y)|jarmark(|u|iem|i)|dożyn(ki|ek|kach|kami)|kiermasz(|u|em|e)|noc(|y) muzeów|piknik(|u|iem|i)|biesiad(a|y|ę|zie)|karnawał(|u)|święt(o|a|em) (miasta|ulicy|gminy|chleba|wina|pieroga|plonów|kwiatów|jabłka|muzyki)|dni (miasta|gminy|kultury|morza|europy|polski|litwy|dziedzictwa)|wianki|noc(|y) kultury|targi|targów|zwiedzani(e|a)|przegląd(|u) (teatrów|zespołów|orkiestr|chórów|filmów)|miejskie święto",
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
