import { defineFrame } from "../frame.ts";

/** How Polish releases tell of award events. */
export const awardPl = defineFrame({
  id: "award/pl",
  type: "award",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "wręczył|wręczał|przyznał|przyznawał|nadał|przypiął|przypinał",
        impersonal: "wręczono|przyznano|nadano|przypięto|wręczano",
        passive: "przyznan(y|a|e|o|ą|ej|ych)|nadan(y|a|e|o|ą|ej|ego)|wręczon(y|a|e|o)",
        present: "wręcza|przyznaje|nadaje|wręczają",
        future: "wręczy|wręczą|wręczymy|przyzna|przyznają|nada|nadadzą",
        infinitive: "wręczyć|nadać|przyznać",
        noun: "wręczeni(e|a|u|em)|nadani(e|a|u|em)|przyznani(e|a|u)|wręczani(e|a)",
      },
      object:
        "tytuł*|nagrod*|medal*|odznak*|odznacze*|wyróżnie*|order*|krzyż zasługi|krzyże zasługi|krzyż*|statuetk*|obywatelstw*|stypendi*|dyplom*|akt* nadania|certyfikat*|podziękowania|podziękowaniami|podziękowanie|list gratulacyjny|listy gratulacyjne|honorow*|laur|laury|grand prix|insygni*|złotą|złotym|złotego|srebrną|srebrnym|srebrny|srebrnego|brązową|brązowym|kryształow*|bursztynow*|platynow*|diamentow*|pierścień|buław*|mian*|honoris causa|gwiazd* dobroczynności|godnoś* honorow*|palm*|listy pochwalne|list pochwalny|laureat*|zaszczytn*",
      without:
        "nominacj*|dotacj*|dofinansowan*|upomin*|prezent*|pamiątkow*|imienia|imieniem|imion|nazw*|kart* dużej rodziny|prac* dyplomow*|boisk*|placem zabaw",
      roles: { subject: "giver", object: "recipient", to: "recipient", by: "giver" },
    },
    {
      forms: {
        past: "otrzymał|odebrał|zdobył|uzyskał|wywalczył|dostał|odbierał|otrzymywał|może pochwalić się|sięgnął po|zgarnął|zasłużył na|zapracował na",
        future: "otrzyma|otrzymają|odbierze|odbiorą|dostanie|dostaną",
        infinitive: "odebrać",
        noun: "odebrani(e|a)",
      },
      object:
        "tytuł*|nagrod*|medal*|odznak*|odznacze*|wyróżnie*|order*|krzyż zasługi|krzyże zasługi|krzyż*|statuetk*|obywatelstw*|stypendi*|dyplom*|akt* nadania|certyfikat*|podziękowania|podziękowaniami|podziękowanie|list gratulacyjny|listy gratulacyjne|honorow*|laur|laury|grand prix|insygni*|złotą|złotym|złotego|srebrną|srebrnym|srebrny|srebrnego|brązową|brązowym|kryształow*|bursztynow*|platynow*|diamentow*|pierścień|buław*|mian*|honoris causa|gwiazd* dobroczynności|godnoś* honorow*|palm*|listy pochwalne|list pochwalny|laureat*|zaszczytn*",
      without:
        "pamiątkow*|dotacj*|dofinansowan*|starania*|nominacj*|prezent*|upomin*|głos*|mandat|złot* środek|prac*|do nagrody",
      roles: { subject: "recipient", from: "giver", object: "recipient" },
    },
    {
      forms: {
        past: "uhonorował|odznaczył|wyróżnił|nagrodził|udekorował|dekorował|wyróżniał|nagradzał",
        impersonal: "uhonorowano|odznaczono|wyróżniono|nagrodzono|udekorowano|dekorowano|nagradzano",
        passive:
          "uhonorowan(y|a|i|e|o)|odznaczon(y|a|e|o)|odznaczeni|wyróżnion(y|a|e)|wyróżnieni|nagrodzon(y|a|e)|nagrodzeni|udekorowan(y|a|i|e)",
        future: "uhonoruje|uhonorują|nagrodzi|nagrodzą|nagrodzimy|odznaczy|wyróżni|wyróżnią|wyróżnimy",
        infinitive: "uhonorować|wyróżnić|nagrodzić",
        noun: "uhonorowani(e|a)|odznaczeni(e|a) (medalem|orderem|krzyżem)|nagrodzeni(e|a)",
      },
      roles: { subject: "giver", object: "recipient", by: "giver" },
      orPerson: true,
      object:
        "jury|kapituł*|laureat*|najlepsz*|zasłużon*|zwycięzc*|wolontariusz*|sportowc*|nauczyciel*|strażak*|trener*|twórc*|absolwent*|stypendyst*|krwiodawc*|samorządowc*|społecznik*|przedsiębiorc*|pracownik*|uczniów|uczennic*|prace|tytuł*|nagrod*|medal*|odznak*|odznacze*|wyróżnie*|order*|krzyż zasługi|krzyże zasługi|krzyż*|statuetk*|obywatelstw*|stypendi*|dyplom*|akt* nadania|certyfikat*|podziękowania|podziękowaniami|podziękowanie|list gratulacyjny|listy gratulacyjne|honorow*|laur|laury|grand prix|insygni*|złotą|złotym|złotego|srebrną|srebrnym|srebrny|srebrnego|brązową|brązowym|kryształow*|bursztynow*|platynow*|diamentow*|pierścień|buław*|mian*|honoris causa|gwiazd* dobroczynności|godnoś* honorow*|palm*|listy pochwalne|list pochwalny|laureat*|zaszczytn*",
      without:
        "brawami|oklaskami|owacj*|choink*|stoł*|flagami|kwiatami udekorowan*|sal(a|ę) udekorowan*|wyróżnił się|wyróżniał się",
    },
    {
      forms: {
        past: "trafił|powędrował|przypadł|dostał się",
        passive: "przypadł(a|o|y) w udziale",
        future: "trafi|trafią|przypadnie|powędruje",
      },
      object:
        "tytuł*|nagrod*|medal*|odznak*|odznacze*|wyróżnie*|order*|krzyż zasługi|krzyże zasługi|krzyż*|statuetk*|obywatelstw*|stypendi*|dyplom*|akt* nadania|certyfikat*|podziękowania|podziękowaniami|podziękowanie|list gratulacyjny|listy gratulacyjne|honorow*|laur|laury|grand prix|insygni*|złotą|złotym|złotego|srebrną|srebrnym|srebrny|srebrnego|brązową|brązowym|kryształow*|bursztynow*|platynow*|diamentow*|pierścień|buław*|mian*|honoris causa|gwiazd* dobroczynności|godnoś* honorow*|palm*|listy pochwalne|list pochwalny|laureat*|zaszczytn*",
      without: "sąd*|szpital*|galeri*|muze*|na aukcj*|okrągł* rocznic*",
      roles: { to: "recipient", object: "recipient" },
    },
    {
      forms: {
        past: "został|wybrał|okrzyknął|ogłosił|mianował",
        impersonal: "wybrano|ogłoszono|okrzyknięto|mianowano",
        passive: "wybran(y|a)|ogłoszon(y|a)|okrzyknięt(y|a)",
        future: "zostanie|zostaną",
      },
      object:
        "laureat(em|ami)|laureatk(ą|ami)|honorowym obywatelem|honorową obywatelką|honorowymi obywatelami|na honorow* obywatel*|honorow* obywatelem|człowiekiem roku|sportowcem roku|nauczycielem roku|osobowością roku|wolontariuszem roku|rolnikiem roku|kobietą roku|zasłużonym dla|zasłużoną dla|ambasadorem miasta|sołtysem roku|strażakiem roku",
      roles: { subject: "recipient", object: "recipient" },
    },
    {
      forms: { past: "zwyciężył|wygrał|triumfował|zajął|zdobył|zajęł(a|y|o)", impersonal: "wygrano" },
      object:
        "plebiscyt*|plebiscyc*|w rankingu|ranking|rankingu|konkurs* (plastyczn|literack|fotograficzn|recytatorsk|ortograficzn|kulinarn|muzyczn|wokaln|poetyck|historyczn|wiedzy|ekologiczn|na najładniejsz|na najpiękniejsz|na najlepsz|na wieniec)*|w konkursie|olimpiad* (wiedzy|przedmiot|język|biologiczn|chemiczn|fizyczn|matematyczn|historyczn)*|dyktand*",
      without:
        "turniej*|mecz*|zawod*|bieg*|mistrzostw*|przetarg*|dyrektor*|stanowisk*|drużyn*|lig*|sportow* klub|na prezesa|na kierownika|drużyn* pożarnicz*|architektoniczn*",
      roles: { subject: "recipient" },
    },
    {
      forms: {
        past: "poznaliśmy|wyłonił|ogłosił",
        impersonal: "wyłoniono|ogłoszono",
        future: "poznamy|ogłosimy|wyłoni|ogłosi",
        passive: "wyłonion(o|y|a|i)|ogłoszen(i|y|a)",
      },
      object:
        "laureat*|zwycięzc* (konkursu|plebiscytu)|zwycięsk* prac*|najpiękniejsz*|najładniejsz*|sportowca roku|człowieka roku|wyniki (konkursu|plebiscytu)",
      without: "przetarg*|oferent*|wykonawc*|rekrutacj*|biegu|turniej*",
      roles: { object: "recipient" },
    },
    {
      forms: {
        past: "dołączył|wszedł|znalazł się|wstąpił",
        impersonal: "przyjęto|wpisano",
        passive: "przyjęt(y|a|i)|wpisan(y|a|i)",
      },
      object:
        "(do|w) gron(a|ie) (honorow|laureat|zasłużon|ambasador|odznaczon|nagrodzon|kawaler)*|(do|w) poczet (honorow|zasłużon)*|(do|w) poczcie (honorow|zasłużon)*|do księgi zasłużonych",
      roles: { subject: "recipient", object: "recipient" },
    },
  ],
  nouns: [
    {
      forms: "gal(a|i|ę|ą|owy|owe)",
      object:
        "nagród|nagrody|laur|laurów|laureat*|ambasador*|statuetk*|plebiscyt*|wolontari*|sportowc*|człowiek* roku|mistrz* sportu|osobowoś*|przedsiębiorc*|stypendi*",
      within: 4,
      without: "gala boksu|gali boksu|operow*|jubileuszow*|mody|finałow* koncert*",
      roles: { by: "giver", to: "recipient" },
    },
    {
      forms:
        "gal(a|i|ę) (wręczenia|nagród|laureatów|wolontariatu)|uroczystoś(ć|ci) (wręczenia|nadania)|dekoracj(a|i|ę) (zwycięzców|zasłużonych|laureatów)|ceremoni(a|i|ę) (wręczenia|nadania)",
      roles: { by: "giver", to: "recipient" },
    },
  ],
  examples: [
    { text: "9 maja 2019 r. ⟦odbyła się gala⟧ laureatów plebiscytu." },
    { text: "⟦Gala⟧ Ambasadorów ⟦została odwołana⟧.", modality: "cancelled" },
    { text: "Prezydent ⟦wręczył medale⟧ zasłużonym." },
    { text: "Pisarka ⟦otrzymała nagrodę⟧ miasta." },
    { text: "Tytuł honorowego obywatela ⟦nadano lekarzowi⟧." },
    { text: "Strażacy ⟦zostali odznaczeni medalami⟧." },
    { text: "Nagrody ⟦zostaną wręczone⟧ 9 maja.", modality: "planned" },
    { text: "Statuetka ⟦trafiła do⟧ Ewy Krawiec." },
    { text: "W 2008 roku dyrygent ⟦otrzymał Srebrną⟧ Batutę." },
    { text: "Na honorowego obywatela ⟦wybrano reżysera⟧ Jana Lisa." },
    { text: "Odznaki ⟦przypięto strażakom⟧ w maju." },
    { text: "⟦Gala wręczenia⟧ nagród ⟦odbędzie się⟧ 9 maja 2025 r.", modality: "planned" },
    { text: "W plebiscycie czytelników ⟦zwyciężyła Ewa Krawiec⟧." },
    { text: "W maju 2018 r. uczennica liceum ⟦wygrała olimpiadę wiedzy⟧ o sztuce." },
    { text: "W sobotę 4 maja ⟦wyróżniono najlepszych sportowców⟧ powiatu." },
    { text: "⟦Laureatów⟧ konkursu ⟦poznamy⟧ 12 września.", modality: "planned" },
    { text: "W 2016 r. Jan Lis ⟦dołączył do grona honorowych⟧ obywateli." },
    { text: "Honorowe obywatelstwo ⟦przypadło⟧ w 2004 r. lekarzowi." },
  ],
  counterExamples: [
    { text: "W hali odbyła się gala boksu z udziałem laureatów.", because: "a fight" },
    { text: "Nagrody nie przyznano.", because: "a negated verb" },
    { text: "Miasto otrzymało dotację.", because: "money is no award" },
    { text: "Komisja ocenia wnioski o nagrody.", because: "nothing is given yet" },
    { text: "Burmistrz wręczył gościom pamiątkowe upominki.", because: "a gift has its own type" },
    { text: "Publiczność nagrodziła artystów brawami.", because: "applause is no prize" },
    { text: "Drużyna wyróżniła się walecznością.", because: "to stand out" },
    { text: "W podziękowaniu wójt wręczył gościom gliniany dzban.", because: "a present has its own type" },
    { text: "W zawodach zwyciężyła pierwsza w rankingu drużyna.", because: "a contest of sport" },
  ],
});
