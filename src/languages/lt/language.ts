import type { LanguageProfile } from "../../engine/language-scores.ts";

/** What Lithuanian is told by: its letters, function words, frequent words of releases, endings. */
export const LANGUAGE_LT: LanguageProfile = {
  code: "lt",
  name: "Lithuanian",
  letters: "ąčęėįšųūž",
  words: `
    ir į iš su be o bet kad nes tačiau arba ar kai kaip jei jeigu nors todėl tad juk vis net tik taip pat jau dar čia
    ten ant po per prie prieš už nuo iki dėl apie tarp pagal pas virš šalia aplink kartu anot pasak ne nėra yra buvo
    bus būti būtų tai tas ta tie tos to tų tuo tą tam toje šis ši šie šios šį šią šio šių šiuo šiame šioje šiemet jis
    ji jie jos jo jų jį ją jam jiems joms jais aš tu mes jūs mano savo mūsų jūsų man mums jums mus jus kas ką kam kuo
    kuris kuri kurie kurios kurį kurią kurio kurių kuriame kurioje kuriuos kitas kita kiti kitų kitus viena vienas
    vieną vieno visi visų visus visas visa visos daug daugiau labai ypač itin gali galima galės reikia turi turėjo
    buvęs esą sakė teigė pasakojo pabrėžė metu metų metais metus metai mėn val dieną dienos diena dienų š nr miesto
    miestas miestų mieste miestai rajono savivaldybės savivaldybė savivaldybėje savivaldybei meras mero merė merui
    taryba tarybos tarybai seniūnija seniūnijos seniūnas susitikimas susitikime susitikimo bendradarbiavimo
    bendradarbiavimą sutartis sutartį sutarties šventė šventės renginys renginio renginyje renginiai paroda parodos
    koncertas gyventojai gyventojų gyventojams svečiai svečių direktorius direktorė direktoriaus vedėjas vedėja
    pavaduotojas pavaduotoja mokykla mokyklos gimnazijos lietuvos lietuva lietuvoje vilniaus kauno respublikos
    naujienos kviečiame dalyvavo vyko vyks pasirašė pasirašyta įvyko partneriai draugystės apskrities nuotr
    informacija skyriaus skyrius administracijos centras centro centre kultūros žmonės žmonių pirmą pirmasis pirmoji
    naujas nauja atidarytas atidaryta projektas projekto nei tuomet tokia toks tokie tokių tokį būtent visgi galbūt
    kol netgi pagaliau lyg juo ja jomis jais mano tavo galėtų reikėtų norime siekia siekiant vyksta prasidėjo
    dalyvauti pristatė aptarė padėkojo pasveikino kuriam kuriems kuriais kurios kuriose čia dėka nepaisant todėl taigi
    beje kartu ypač be net nuolat dažnai kasmet dabar šiandien vakar rytoj metų amžiaus skelbta paskelbta autorius
    tekstas šaltinis kontaktai pradžia spausdinti dalintis atgal plačiau daugiau pranešimas naudotojo naudoti failą
    failo reikalinga pavyzdžiui būdu dalis dalį žmogus asmenų vaikų jaunimo svečius svečiams vizitas vizito lankėsi
    atidarymas parko gatvės gatvėje aikštėje mieste valstybės
  `,
  endings: `
    aitė ytė utė ienė evičius avičius aitis ūnas ėnas onis auskas iškis iškių imui imų amos amai oms ystė ystės ika
    ikos iją ija as is us ys os ės ai iai ius ias ių ų ė ę ą į ėje oje uje yje ame ose uose yse ėse imas ymas imo ymo
    imą ymą imai ymai inis inė iniai inio inės iniu tas ta ti tis ėjo ojo avo ino tojas toja tojai tojų tojas ybė ybės
    ybių umas umo aus iaus iams ams oms ėms iems amas omis ėmis ais iais uoja ausi iausi iausias iškas iška dami damas
    damasi si sis antis ančių antys
  `,
};
