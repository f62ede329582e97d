import type { EventWords } from "../../shared/events/event-words.ts";
import { attendance } from "./attendance.ts";

/** The function words of Lithuanian that tell when, whether and by whom something happened. */
export const eventWords: EventWords = {
  subjects: "case",
  passiveHasAuxiliary: false,
  negation: "ne|nebe|dar ne",
  negativePrefix: "ne",
  nothing: "niekas|joki(o|os|ų|a)|joks|nė vien(as|o|os|am|ai|a)",
  supports: [
    {
      forms:
        "surengt(am|ai|iems|oms)|papasakojo apie|pasakojo apie|atsiskaitė už|įspūdžiais (iš|apie)|vykus(iam|iai|ių|ius|ias)|įvykus(iam|iai|ių|ius|ias)|suskambėjo|suskambo|aidėjo|nusidriekė|prašurmuliavo|atšurmuliavo|nuūžė|šurmuliavusi(oje|os|)|praūžus(i|ios|ioje)|suūžė|užvirė|įsisuko|prasidėjus(i|io|ioje|ios)|pasibaigus(i|io)|užbaigt(os|i)|baigt(a|as|os)|pakvietė į|kvietė į|sukvietė į|subūrė|suburt(a|as|i)|sutelkė|rengt(a|i)|surengt(ą|ai)|prabėgo|apvainikavo|užsibaigė|tai (buvo |)jau (antrasis|trečiasis|ketvirtasis|penktasis|antroji|trečioji|ketvirtoji|penktoji)|sušaukt(as|a|i|os)|tai (buvo |)jau (antri|treti|tretieji|ketvirti|penkti|šešti|septinti|aštunti|devinti|dešimti)|papuošė|paįvairino|nuaidėjo|pritraukė|įvyko|vyko|prasidėjo|baigėsi|pasibaigė|surengt(as|a|i|os|o|ą|ų|oje|ame|uose|ose)|suorganizuot(as|a|i|os)|organizuot(as|a|i|os|ą|oje|ame)|pradėjo|pradėt(as|a|i|os)|užbaigė|užbaigt(as|a)|vainikavo|sukvietė|sutraukė|sulaukė|vykus(io|ios|iame|ioje|į|ią|i|is)|įvykus(io|ios|iame|ioje|į|ią|i|is)|lydėjo|nuskambėjo|skambėjo|praūžė|šurmuliavo|klausėsi|apžiūrėjo|nugriaudėjo|praėjo|nuvilnijo|truko|užtruko|tęsėsi|trukęs|trukusi|rengt(as|a|i|os|ame|oje|uose|ose)|tai jau (antr*|treči*|tret*|ketvirt*|penkt*|šešt*|septint*|aštunt*|devint*|dešimt*)|vykęs|vykusios|vainikavo|sutraukusi|surengtas",
      modality: "asserted",
    },
    {
      forms: "surengė|suorganizavo|organizavo|rengė|inicijavo|sumanė|koordinavo",
      modality: "asserted",
      subject: "organizer",
    },
    {
      forms:
        "tai bus|šaukiam(as|a|i)|atšurmuliuos|suskambės|aidės|nusidrieks|įsisuks|suburs|pakvies į|kvies į|užsuks|rengsis|vyktų|vykstan(tis|ti|čio|čios|čiame|čioje)|įvyksianti|vyks|įvyks|vykti|įvykti|paskelbtas|prasidės|baigsis|rengiam(as|a|i|os)|numatyt(as|a|i|os)|numatom(as|a|i|os)|planuojam(as|a|i|os)|suplanuot(as|a|i|os)|planuot(as|a|i|os)|vyksian(tis|ti|čio|čios|čiame|čioje|tį|čią)|įvyksian(tis|ti|čio|čios|tį|čią)|būsim(as|a|o|os)|artėjan(tis|ti|čio|čios)|laukia|surengs|organizuos|šurmuliuos|lauks|džiugins|nuskambės|nuaidės|skambės|sukvies|startuos|turėj(ęs|usi|usio|usios|usį|usią|ę|usių) (vykti|įvykti|prasidėti)|turėjo (vykti|įvykti|prasidėti)|rengs",
      modality: "planned",
    },
    {
      forms: "vyksta|prasideda|startuoja|baigiasi|rengiama kasmet|organizuojam(as|a|i|os)|vykdavo|būna",
      modality: "recurring",
    },
  ],
  attendance: [
    ...attendance,
    {
      forms:
        "ją sudarė|ją sudaro|delegaciją sudarė|delegaciją sudaro|į delegaciją (įėjo|įeina)|į ją (įėjo|įeina)|delegacijos sudėtyje (buvo|yra)|delegacijoje (buvo|yra|dalyvavo)|delegacijos gretose|kartu (keliavo|vyko|važiavo|viešėjo|lankėsi|atvažiavo)|drauge (keliavo|vyko|važiavo|viešėjo)|su (juo|ja|jais) (keliavo|vyko|atvažiavo)|juos atlydėjo|svečius atlydėjo|atlydėjo",
      role: "guest",
      modality: "asserted",
      slot: "subject",
      of: ["visit"],
    },
    {
      forms: "atidarė|atidarydam(as|a)",
      role: "opener",
      modality: "asserted",
      slot: "subject",
      of: ["conference", "festival", "exhibition", "sport_event"],
    },
    {
      forms: "svečio teisėmis|garbės svečio teisėmis|svečio teisėmis dalyvavo",
      role: "guest",
      modality: "asserted",
      slot: "subject",
    },
    {
      forms: "juo tapo|ja tapo|jais tapo|jomis tapo",
      role: "elected",
      modality: "asserted",
      slot: "subject",
      of: ["election"],
    },
    { forms: "globojo", role: "host", modality: "asserted", slot: "subject", of: ["exchange", "visit"] },
    {
      forms: "liudijo|liudininkais (buvo|tapo)|liudininku (buvo|tapo)|liudininke (buvo|tapo)",
      role: "witness",
      modality: "asserted",
      slot: "subject",
    },
    { forms: "atvyko|atvažiavo", role: "guest", modality: "asserted", slot: "subject", listOnly: true },
    { forms: "pašventino|palaimino", role: "celebrant", modality: "asserted", slot: "subject" },
    {
      forms:
        "jai vadovauja|jai vadovavo|kuriai vadovavo|kuriai vadovauja|kurią sudarė|kurią sudaro|kurioje buvo|delegacijai (vadovauja|vadovavo)|delegacijoms (vadovavo|vadovauja)|kartu atvyko|drauge atvyko|su juo atvyko|kartu su juo atvyko|kartu su ja atvyko|garbės sveč(ias|iai)|sveikinti atvyko",
      role: "guest",
      modality: "asserted",
      slot: "subject",
      of: ["visit"],
    },
    {
      forms:
        "sakė|teigė|klausė|pridūrė|pabrėžė|priminė|atsakė|pasakojo|aiškino|kalbėjo|džiaugėsi|juokavo|pažymėjo|tvirtino|informavo|paklausė|pristatė",
      role: "speaker",
      modality: "asserted",
      slot: "subject",
      of: ["council_session", "conference"],
    },
    {
      forms:
        "pristatė|kalbėjo|papasakojo|sveikinimo kalbą pasakė|pasveikino|dalijosi prisiminimais|prisiminimais dalijosi|supažindino",
      role: "speaker",
      modality: "asserted",
      slot: "subject",
      of: ["exhibition", "opening", "conference"],
    },
    {
      forms: "posėdžio (pirmininkas|pirmininkė)|posėdžiui (pirmininkavo|vadovavo)|posėdį vedė",
      role: "chair",
      modality: "asserted",
      slot: "subject",
      of: ["council_session"],
    },
    {
      forms: "pirmininkavo|svečius (priėmė|pasitiko)",
      role: "host",
      modality: "asserted",
      slot: "subject",
      of: ["council_session", "visit", "conference"],
    },
    {
      forms: "laimėjo|nugalėjo|pelnė|finišavo|įveikė|įmušė|užėmė|triumfavo|pirmavo",
      role: "competitor",
      modality: "asserted",
      slot: "subject",
      of: ["sport_event"],
    },
    {
      forms: "dirigavo|diriguoja|akompanavo|solo (giedojo|atliko)|pasirodė|koncertavo",
      role: "performer",
      modality: "asserted",
      slot: "subject",
      of: ["concert", "festival"],
    },
    {
      forms:
        "(ją|jį|jas|juos|parodą|renginį|šventę|koncertą|konferenciją|turnyrą|mugę|festivalį|varžybas) (parengė|surengė|organizavo|suorganizavo|kuravo|rengė|inicijavo|sumanė)",
      role: "organizer",
      modality: "asserted",
      slot: "subject",
    },
    {
      forms:
        "kalbės|pranešim(ą|us) skaitys|skaitys pranešim(ą|us)|sveikinimo žodį (tars|sakys)|žodį tars|pristatys pranešim(ą|us)",
      role: "speaker",
      modality: "planned",
      slot: "subject",
      of: ["conference", "meeting", "exhibition"],
    },
    { forms: "dalyvauja|dalyvaujame", role: "attendee", modality: "recurring", slot: "subject" },
    { forms: "dalyvaus|dalyvausime|dalyvauti", role: "attendee", modality: "planned", slot: "subject" },
    {
      forms:
        "dalyvavo|dalyvavome|dalyvavus(i|ios|io|ių|iems|ius)|stebėjo|apsilankė renginyje|sugužėjo|suplūdo|suvažiavo|susibūrė|sulėkė|susėdo|pagerbti atvyko|palaikė|dalyvaujant|atstovavo|lydėjo|lydi|kartu su juo|kartu su ja|delegacijoje buvo|delegacijos sudėtyje|susirinko|svečių tarpe|tarp svečių|tarp dalyvių|sveikino|pasveikino|prisijungė",
      role: "attendee",
      modality: "asserted",
      slot: "subject",
    },
    {
      forms:
        "pranešim(ą|us) (skaitė|perskaitė|pristatė)|(skaitė|perskaitė|pristatė) pranešim(ą|us)|paskaitą skaitė|skaitė paskaitą|kalbas sakė|kalbą (sakė|tarė)|sveikinimus perdavė|perdavė sveikinimus|sveikinimo žodžius tarė|tarė (sveikinimo |)žodį|sveikinimo žodį (sakė|pasakė)|kreipėsi|pasakojo|papasakojo|prisiminė|prisiminimais (dalijosi|pasidalijo)|kalbą pasakė|sveikinimo žodį tarė|kalbėjo|pranešimus skaitė|žodį tarė",
      role: "speaker",
      modality: "asserted",
      slot: "subject",
    },
    {
      forms:
        "svečius (pasitiko|sutiko|priėmė|sveikino|lydėjo)|juos (pasitiko|sutiko|priėmė)|pasitiko|(ceremoniją|renginį|šventę|vakarą|posėdį|konferenciją|iškilmes|minėjimą) (vedė|moderavo)|renginiui (vadovavo|pirmininkavo)|(jam|jai|svarstymui|susitikimui|diskusijai|konferencijai) vadovavo|(susitikimą|diskusiją|svarstymą|vakarą) (vedė|moderavo)|moderavo",
      role: "host",
      modality: "asserted",
      slot: "subject",
    },
  ],
  during: "per|po|prieš|baigiantis|prasidedant|pasibaigus",
  occasion: "minint|ryšium su",
  postponed:
    "nukėlė|perkėlė|atidėti|nukelti|perkelti|nukel(ta|tas|ti|tos|iama|iamas|iami|ė)|atidėt(a|as|i|os)|atidėjo|perkelt(a|as|i|os)",
  duringAfter: "metu|dalyviai|dalyviams|dalyvių",
  planned:
    "kvietim(as|ą|o|ai|us) (atvykti|dalyvauti|apsilankyti)|pakvietim(as|ą|o|ai|us)|privalo|turi|numatyta|numatoma|planuojama|planuojam(as|a|i)|planuoja|planuota|planavo|ketinta|ketino|numatė|numato|ketinama|ketina|žadama|numatoma|bus galima|susiruošė|turėtų|turi būti|turės|žada|bus|netrukus|rengiasi|ruošiasi|laukiama|kviečia|kviečiame|kviečiami|kviečiam(as|a)",
  intended:
    "žadėta|žadėjo|ketinęs|ketinusi|buvo ketinta|siekė|siekta|norėjo|norėta|tikėtasi|tikėjosi|svajota|siekia|siekiama|siekiant|siekdam(as|a|i|os)|nori|norėtų|norima|tikisi|tikimasi|siūlo|siūloma|siūlė|siūlyta|pasiūlė|pasiūlyta|prašo|prašė|prašoma|ragina|ragino|paragino|svajoja|sieks|galimyb(ė|ę|es|ių|ės)|dėl sutarties|dėl susitarimo|siūlym(ą|as|o|ui)|pasiūlym(ą|as|o)|svarsto|svarstoma|svarstyta|planus|idėją|tikslas|tikslu|tam, kad",
  authorised:
    "leid(o|žia|ti|ęs)|įgalio(jo|ta|tas|ti)|įgalioj(o|a)|pritar(ė|ta|imas|imą|ti) (dėl|kad|pasirašyti)|sutikim(as|ą|o)|leidim(as|ą|o)",
  hypothetical: "neva|tariamai|neva būtų|jei|jeigu|galėtų|galbūt|nebent|ieškotų|būtų",
  repeated: "kartus",
  recurring:
    "kasmet|kiekvienais metais|nuolat|reguliariai|tradiciškai|kas dvejus metus|kas mėnesį|dažnai|paprastai|ne kartą",
  cancelled:
    "atšauk(ė|ta|tas|ti|tos|iama|iamas|iami|iamos|us)|nebuvo surengt(a|as|i|os)|nebuvo rengt(a|as|i|os)|nebus (rengiama|rengiamas|rengiami|surengta)|taip ir (neįvyko|nesurengtas|nesurengta)|sužlugo|žlugo|nukeliam(a|as|os|i)|nukėlus|atšaukus|teko (nukelti|perkelti)|neįvyk(us|ęs|usi)|nukėlė|nebevyks|nebeįvyks|nesurengt(as|a|i|os)|neteko (surengti|rengti)|atidėti|atidedam(i|os)|perkėlė|nukelti|perkelti|nukel(ta|tas|ti|tos|iama|iamas|iami|ė)|neįvyko|neįvyks|neįvykus(i|ios|io)|nevyks|nevyko|atsisakyta|atidėt(a|as|i|os)|atidėjo|atidedam(as|a)|atsisakė|(teko|tenka|teks) (atsisakyti|atšaukti|atidėti)|perkelt(a|as|i|os)",
  future: "bus|būsim(as|a)|taps",
  passive: "buvo|yra|esti|būta",
  openers:
    "kur(is|i|ie|ios|io|į|ią|iam|iai|iuo|ia|iame|ioje|iuos|ias|iems|ioms|iais|iomis|ių|iuose|iose)|kad|jog|kai|kur|kada|nes|tačiau|bet|o|nors|jei|jeigu|todėl|tad|taigi|kol|kuomet|kaip",
  relatives: "kur(is|i|ie|ios|io|į|ią|iam|iai|iuo|ia|iame|ioje|iuos|ias|iems|ioms|iais|iomis|ių|iuose|iose)",
  coordinators: "ir|bei|taip pat|o taip pat|ir taip pat",
  reporting: "kad|jog",
  relations: {
    alongside: "kartu su|drauge su|išvien su|lydim(as|a|i|os)",
    with: "su",
    by: "vadovaujam(as|a|i|os|o|ų)|diriguojant|pirmininkaujant|vadovaujant",
    to: "į|pas|link|po",
    from: "iš|nuo",
    inviter: "kvietimu|pakvietus",
    between: "tarp",
    at: "prie|netoli",
    of: "pasak|anot",
  },
  since: "nuo|jau nuo",
  anaphors: "tąsyk|tądien|tada|tuomet|tąkart|tą pačią dieną|tuo metu|vėliau|po to|ta proga|tą dieną",
  earlier: "anksčiau|kadaise|kažkada|seniau|metų atgal|praeityje",
  dateOwners:
    "(biudžet|plan|veiklos plan)(as|o|ą|ui|ai)|(program|ataskait)(a|os|ą|ai)|veiklos|(mir|žuv|gim)(ęs|usi|usio|usios|usį|usią|usiam|usiai|usių|usius)|(kil|įvyk)(ęs|usi|usio|usios|usį|usią)|(įkurt|pastatyt|įsteigt|išleist|sukurt|priimt|parašyt|nutapyt|rašyt|daryt|padaryt|fotografuot|nufotografuot|filmuot|kurt|statyt|lipdyt|siūt|siuvinėt|leist|spausdint|gamint|pagamint|drožt|išdrožt|tapyt|iškalt)(o|os|ą|am|ame|oje|ų)",
  lasting: "truks|tęsis|trunka|tęsiasi|truko|tęsėsi|baigsis",
  there: "kur|ten|čia|ten pat|(jo|jos) taryba|tenykšt(is|ė|ėje|iame|ei|iai)|tenai",
  forYear: "",
  dative: ["ui", "ei", "iai"],
  agents: ["o", "aus", "ės", "os", "ies"],
  pluralEndings: ["ai", "ieji", "trys", "keturi", "penki", "šeši", "septyni", "aštuoni", "devyni", "lika", "dešimt"],
  genderEndings: null,
  limits: "iki|prieš|ligi",
  things: "jį|ją|jis|ji|jie|jos|juos|jas",
  another:
    "kit(as|a|ą|o|os)|dar vien(as|a|ą)|nauj(as|a|ą)|antr(as|a|ą|ąjį|ąją)|artimiausi(as|a|ame|oje)|ankstesn(is|ė)|panaši|panašus",
  references: "iškilm(ės|ių|es|ėse)|renginy(s|je)|rengini(o|ai|us)|ceremonij(a|os|oje|ą)|vakar(as|e)",
  delegations: "delegacij(a|os|ą|ai|oje|ų)|sveči(ai|us|ų|ams)|viešn(ios|ių|ias)|atstov(ai|us|ų)",
  listing: "tai|tarp jų|jų tarpe|tai buvo",
  company: {
    guests: {
      subject: "svečiai|delegacija|delegacijos|viešnios|atvykėliai",
      others: "svečius|svečiams|svečiais|svečių|delegaciją|delegacijai|delegacijas|delegacijoms|delegacijomis",
    },
    guest: { subject: "svečias|viešnia", others: "svečiui|svečią|svečio|viešniai|viešnią|svečiu" },
    host: { subject: "šeimininkas|šeimininkė", others: "šeimininkui|šeimininkei" },
    mayor: { subject: "meras|merė", others: "merui|merei|merą|merę|meru|mere" },
    mayors: {
      subject: "(abu |)merai|abiejų miestų (merai|vadovai)|savivaldybių vadovai",
      others: "abiejų merų|abiem merams|merų",
    },
  },
  pronouns: { he: "jis", she: "ji", they: "jie", him: "jį|jam", her: "jai|ja", them: "juos|jiems|joms|jas" },
  deaths: "mirė|mirties|mirus|mirtis|netekome|užgeso|iškeliavo|atsisveikiname|amžinybėn|anapilin",
  partners:
    "miest(as|o|ai|ų|ą|us|u|ais) partner(is|io|iai|ių|į|ius|iu|iais)|partner(is|io|iai|ių|į|ius|iu|iais|ystė|ystės|ystę)|susigiminiav(ę|usių|usiais|usi|usiu|usiam)",
  ended:
    "nutrauk(ė|ta|tas|ti|tos)|nutrūk(o|ęs|usi)|pasibaig(ė|ęs|usi)|nustojo galioti|sustabd(ė|yta|ytas)|baigė galioti|neteko galios|nutraukt(a|as|i|os)|nutraukusi|nutraukęs|nebebendradarbiauja|baigėsi",
  ties: "bendradarbiavim(as|o|ą)|ryši(ai|us|ų)|santyki(ai|us|ų)|sutart(is|į|ies|ys)|partneryst(ė|ę|ės)|draugyst(ė|ę|ės)|kontakt(ai|us|ų)",
  proposals:
    "derėtis|derasi|derybos|siūlo|siūloma|pasiūlė|siekia|nori|norėtų|galėtų|kandidat(as|ė|ai)|svarsto|svarstoma|ketina|ketinama",
  housed: ["oje", "ėje", "yje", "uje", "uose", "ose", "ėse", "yse"],
  houses:
    "centre|teatre|parke|stadione|dvare|sode|skvere|uoste|mieste|kaime|rajone|klube|universitete|institute|vienuolyne|restorane|name|forume|kongrese|seminare|koncerte|archyve|cirke|krašte|baseine|ceche|fabrike|paviljone|manieže|rajone|amfiteatre|hipodrome|oro uoste|paplūdimyje|autodrome|malūne|fonde|barake|sporto komplekse|komplekse|departamente|skyriuje|darželyje|lopšelyje|muziejuje|filiale|kampuse|bokšte|turguje",
  unhoused:
    "delegacij(oje|ose)|sudėtyje|sutart(yje|yse)|komand(oje|ose)|lygoje|gyvenime|istorijoje|spaudoje|laikrašt(yje|iuose)|rinktinėje|atmintyje|širdyje|kalboje|akivaizdoje|pavyzdyje|knyg(oje|ose)|ataskaitoje|dokument(e|uose)|svetainėje|puslapyje|sąskaitoje|byloje|garbėje|program(oje|ose)|rankose|veikloje|albume|nuotrauk(oje|ose)|deklaracijoje|susitarime|laiške|metraš(tyje|čiuose)|ekipoje|rytuose|vakaruose|pietuose|šiaurėje|nuosavybėje|biudžete",
  recounts:
    "(papasakojo|pasakojo|informavo|kalbėjo) apie|atsiskaitė už|apžvelgė|prisiminė|(pasidalijo|dalijosi|dalinosi|pasidalino) įspūdžiais (iš|apie)|supažindino su|įspūdžiais iš",
  atOccasion:
    "(šventės|renginio|atidarymo|iškilmių|ceremonijos|minėjimo|jubiliejaus|vakaro|oficialiosios dalies) metu|per (atidarymą|šventę|iškilmes|renginį|ceremoniją|minėjimą|jubiliejų|iškilmingą atidarymą)|(šventėje|renginyje|iškilmėse|ceremonijoje|minėjime)",
  us: "mus|mums|pas mus|pas mumis|mūsų mieste|mūsų miestą|mūsų miestui|mūsų rajone|mūsų rajoną|mūsų rajonui|mūsų savivaldybėje|mūsų krašte",
  placeOwners:
    "rotušėje|savivaldybėje|mieste|miestelyje|kaime|kurorte|uoste|teatre|katedroje|pilyje|kultūros (centre|namuose|rūmuose)|miesto (rotušėje|savivaldybėje|teatre|katedroje|aikštėje|stadione)|turgaus aikštėje",
  when: "kai|kuomet|kada",
  whom: "kur(iam|iai|iems|ioms|į|ią|iuos|ias)",
  heroes: "velion(is|ė|io|ės|iui|ei|į|ę)|jubiliat(as|ė|o|ės|ui|ei|ą|ę)",
  bonds:
    "bendradarbiauja|bendradarbiaujame|draugauja|draugaujame|bičiuliaujasi|partneriauja|palaiko (ryšius|draugiškus ryšius|glaudžius ryšius|partnerystės ryšius)|ryšius palaiko",
  here: "čia|pas mus",
  yearOf: "metų",
  partOfYear:
    "pradžioje|pabaigoje|viduryje|antroje|antrojoje|pirmoje|pirmojoje|pavasarį|vasarą|rudenį|žiemą|pavasario|vasaros|rudens|žiemos|pradžios|pabaigos|pabaigą|pradžią",
  ordinals:
    "(pirm|antr|treč|ketvirt|penkt|šešt|septint|aštunt|devint|dešimt)(asis|oji)|trečiasis|trečioji|ankstesn(ysis|ioji|is|ė)|pastar(asis|oji)|paskutin(ysis|ioji)",
  verbEndings: ["avosi", "ėjosi", "ojosi", "inosi", "avo", "ėjo", "ojo", "ino"],
  sameDay:
    "vakare|vėlų vakarą|pavakare|pavakarę|vakarop|vėlai vakare|popiet|po pietų|prieš pietus|priešpiet|vidurdienį|sutemus|temstant|tądien|tą dieną|tą pačią dieną|tą patį vakarą|tą vakarą|nakt(į|ies metu)|vėliau|paskui|po to|po (koncerto|mišių|šv mišių|ceremonijos|susitikimo|pietų|vakarienės|posėdžio|pamaldų|minėjimo|iškilmių|oficialios dalies|oficialiosios dalies)|dienos pabaigoje|(dieną|vakarą|vizitą|šventę|renginį) (užbaigė|vainikavo|baigė)",
  siteOwners: "savivaldyb|taryba|seniūnija|naujienos|žinios",
  bodies:
    "taryb(a|os|oje|ai|ą)|(rajono|miesto|savivaldybės|rajono savivaldybės|miesto savivaldybės) taryb(a|os|oje|ai|ą)|savivaldyb(ė|ės|ėje|ei)|(rajono|miesto) savivaldyb(ė|ės|ėje|ei)|rajono (tarybos|politikai)|tarybos nariai|politikai",
  passiveEndings: { male: "tas", female: "ta" },
  accusatives: { him: "jį", her: "ją" },
  locative: ["e", "oje", "ėje", "yje", "uje", "uose", "ose", "ėse", "yse", "ame", "iame"],
};
