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
        "święto|święta plonów|dni|dniach|urodziny miasta|dzień (miasta|dziecka|sąsiada|seniora|rodziny|ziemi|matki|babci|strażaka|nauczyciela|samorządu|europy|chorego)|imieniny|na (festynie|rynku|pikniku|dożynkach|święcie|jarmarku|biesiadzie|zabawie|festiwalu|majówce|balu)|winobrani*|dożynki|noc (muzeów|świętojańską|kupały)|karnawał|zakończenie (lata|wakacji)",
      without:
        "roczni*|jubileusz*|leci(e|a)|niepodległości|konstytucji|narodow*|wojska|bożego narodzenia|dni woln*|świąt",
    },
    {
      forms: {
        past: "odwiedził|zwiedził|przyszedł na|przyszli na|przyszło na|przybył na",
        future: "odwiedzą|odwiedzi",
      },
      object: "targi|jarmark|festiwal*|kiermasz*|festyn*|piknik*|dożynki|zlot|święto|noc muzeów|bazar",
      without: "stron*|stoisk* targowe|targowisk*",
    },
  ],
  nouns: [
    { forms: "dni|dniach", capital: true, city: true, without: "roboczych|wolnych" },
    {
      forms: "święt(o|a|em)",
      without:
        "niepodległości|narodow*|konstytucji|państwow*|z okazji|wojska|bożego|msz*|komuni*|liturgi*|eucharyst*|rodzin* święt*|góra|figur*|wielkanocn*|życzeni*|wigili*",
    },

    {
      forms:
        "festiwal(|u|em|e|i|ach|owi|om)|winobrani(e|a|u)|rekonstrukcj(a|i|ę) (bitwy|historyczna|historycznej)|inscenizacj(a|i|ę)|widowisk(o|a|iem|u)|pokaz(|u|em|y|ów) (laserów|laserowy|sztucznych|fajerwerków|mody|ognia|lotnicze|lotniczy)|dzień (dziecka|otwarty|seniora|europy|ziemi|rodziny|sąsiada|ukraiński|niemiecki|litewski|kultury)|dnia (dziecka|otwartego|seniora|rodziny|sąsiada)|dni (otwarte|seniora|sąsiadów|rodziny|ulicy|patrona)|tydzień (bibliotek|kultury|seniora|książki)|noc świętojańsk(a|iej)|sobótk(i|ach)|mikołajki|finał(|u) (wośp|wielkiej)|bal(|u) (charytatywny|karnawałowy|sylwestrowy|charytatywnego)|happening(|u)|przemarsz(|u)|gal(a|i|ę) (sportu|kultury|boksu|otwarcia)|powitani(e|a|u) (lata|wiosny)|pożegnani(e|a|u) lata|lato (w mieście|artystyczne|z)|ogniobrani(e|a)|maraton(|u) filmow(y|ego)|spektakl(|u|em|i)|przedstawieni(e|a|u) (teatralne|teatru|dzieci)|odpust(|u|em)|parad(a|y|ę|zie)|korow(ód|odu)|zlot(|u|em)|majówk(a|i|ę)|święto (patrona|szkoły)|impreza plenerowa|imprezy plenerowej|noworoczn(y|ego) orszak|orszak(|u) trzech króli|sylwester|sylwestra|festyn(|u|em|ie|y)|jarmark(|u|iem|i)|dożyn(ki|ek|kach|kami)|kiermasz(|u|em|e)|noc(|y) muzeów|piknik(|u|iem|i)|biesiad(a|y|ę|zie)|karnawał(|u)|święt(o|a|em) (miasta|ulicy|gminy|chleba|wina|pieroga|plonów|kwiatów|jabłka|muzyki)|dni (miasta|gminy|kultury|morza|europy|polski|litwy|dziedzictwa)|dniach (miasta|gminy|kultury|morza|europy|dziedzictwa|otwartych)|wianki|noc(|y) kultury|targi|targów|zwiedzani(e|a)|przegląd(|u) (teatrów|zespołów|orkiestr|chórów|filmów)|miejskie święto",
    },
    {
      forms:
        "bazar(|u) (świąteczny|rękodzieła|staroci)|targ(|u) (staroci|śniadaniowy|rękodzieła|wielkanocny|bożonarodzeniowy)|pchl(i|ego) targ(|u)|wyprzedaż garażow(a|ej)|garażówk(a|i|ę)|juwenali(a|ach|ów)|misteri(um|a)|jaseł(ka|ek|kach)|zabaw(a|y|ę|ie) (taneczn|ludow|sylwestrow|karnawałow|andrzejkow|choinkow)*|bal(|u) (karnawałow|przebierańc|charytatywn|senior)*|narodowe czytanie|narodowego czytania|noc(|y) (bibliotek|księgarń|naukowców|zawodowców|teatrów|kupały|kultury)|drzwi otwart(e|ych)|dzień drzwi otwartych|miejsk(a|iej|ą) (wigili|choink|majówk|zabaw)*|wigili(a|i|ę) (miejska|na|dla)|spotkani(e|a) opłatkow(e|ego)|wieczór (kabaretowy|poetycki|filmowy|literacki)|przegląd(|u) (kabaretów|twórczości|kolęd|piosenki|pieśni|kapel|kół|dorobku)|wydarzeni(e|a) plenerow(e|ego)|tydzień (zdrowia|ziemi|rodziny|czytania|książki|kultury)|dni (otwarte|zdrowia|sportu|teatru|muzyki|nauki|dawnych|dobrosąsiedztwa|przyjaźni|partnerstwa|kultury)|zjazd(|u) (motocyklistów|rodzin|garbusów|zabytkowych)|air show|pokaz(|y|ów) (lotnicz|strażac|sztuczn|fontann)*|targi (pracy|edukacyjne|książki|turystyczne|ogrodnicze)|targów (pracy|edukacyjnych|książki)|święt(o|a|em) (ulicy|dzielnicy|osiedla|wsi|miodu|sera|ryby|ziemniaka|karpia|śliwki|truskawki|sadów|miasta|parku|rzeki|folkloru|tańca|seniora|policji|straży|kupały)",
      without: "z okazji|program* misteri*",
    },
  ],
  examples: [
    { text: "W weekend ⟦odbył się festiwal⟧ filmowy." },
    { text: "Na błoniach ⟦trwał jarmark⟧ rzemiosła." },
    { text: "⟦Dożynki⟧ gminne ⟦odbędą się⟧ 9 września.", modality: "planned" },
    { text: "⟦Festyn odwołano⟧ z powodu deszczu.", modality: "cancelled" },
    { text: "⟦Dni Miasta rozpoczęły się⟧ w piątek." },
    { text: "⟦Kiermasz⟧ książek ⟦zaplanowano⟧ na maj.", modality: "planned" },
    { text: "W sobotę 4 maja ⟦targi⟧ pracy ⟦odwiedziło⟧ tysiąc osób." },
    { text: "Mieszkańcy osiedla ⟦świętowali Dzień Sąsiada⟧." },
    { text: "W hali ⟦odbyły się jasełka⟧ w wykonaniu przedszkolaków." },
    { text: "⟦Pchli targ⟧ na bulwarach ⟦zaplanowano⟧ na 9 września.", modality: "planned" },
  ],
  counterExamples: [
    { text: "Biuro festiwalowe mieści się na rynku.", because: "an adjective" },
    { text: "Dyrektor festiwalu złożył rezygnację.", because: "nothing is said to be held" },
    { text: "Z okazji Święta Miasta wręczono nagrody.", because: "only the reason of another event" },
    { text: "Festyny są popularne.", because: "a habit" },
    { text: "W katedrze zostanie odprawiona msza święta.", because: "another word" },
  ],
});
