import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of visit events. */
export const visitLt = defineFrame({
  id: "visit/lt",
  type: "visit",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "išlydėti išlydi išlydėjo, patraukti patraukia patraukė, leistis leidžiasi leidosi, išsiruošti išsiruošia išsiruošė, dardėti darda dardėjo, vykti vyksta vyko, nuvykti nuvyksta nuvyko, išvykti išvyksta išvyko, keliauti keliauja keliavo, nukeliauti nukeliauja nukeliavo, iškeliauti iškeliauja iškeliavo, išskristi išskrenda išskrido, nuskristi nuskrenda nuskrido, važiuoti važiuoja važiavo, nuvažiuoti nuvažiuoja nuvažiavo, išvažiuoti išvažiuoja išvažiavo, pasukti pasuka pasuko",
      ),
      object: "į",
      within: 6,
      city: true,
      without:
        "darbai|statyb*|siunt*|krovin*|generator*|vaist*|parama|pagalba|labdara|sunkvežim*|traukinys|autobusas|maršrut*|paroda|knyga|premija|taurė|titulas|darbai|kūriniai|paveikslai",
      roles: { subject: "guest", by: "guest" },
    },
    {
      forms: verbForms("aplankyti aplanko aplankė, lankyti lanko lankė, pamatyti pamato pamatė"),
      object: "delegacij*|sveč(iai|ias|ių)|viešni(a|os)",
      orCity: true,
      orPerson: true,
      without: "parod*|svetain*|mokykl(ą|as) lank*|koncert*|spektakl*|pamat* film*|būrel*|užsiėmim*|kurs(us|ai)",
      placeIs: "object",
      roles: { subject: "guest", object: "host" },
    },
    {
      forms: verbForms(
        "nakvoti nakvoja nakvojo, apsistoti apsistoja apsistojo, suvažiuoti suvažiuoja suvažiavo, sugužėti sugužėja sugužėjo, suplūsti suplūsta suplūdo, lankytis lankosi lankėsi, apsilankyti apsilanko apsilankė, viešėti vieši viešėjo, paviešėti pavieši paviešėjo, svečiuotis svečiuojasi svečiavosi, pasisvečiuoti pasisvečiuoja pasisvečiavo, atvykti atvyksta atvyko, atvažiuoti atvažiuoja atvažiavo, atkeliauti atkeliauja atkeliavo, atskristi atskrenda atskrido, užsukti užsuka užsuko, pabuvoti pabuvoja pabuvojo, atplaukti atplaukia atplaukė",
        {
          past: "nuvyko|išvyko|vyko į|vykome į|vykome|atlydėjo",
          future: "išvyks į|vyks į|vyksime į|aplankys",
          infinitive: "aplankyti|nuvykti",
        },
      ),
      object:
        "delegacij(a|os|ą)|gimnazist(ai|ų|ės)|licėjaus|būrelis|choristai|ūkininkai|gaisrininkai|senjorai|sveč(ias|iai)|viešn(ia|ios)|mokini(ai|ų)|moksleivi(ai|ų)|grupė|atstov(as|ė|ai|ų)|kolektyv(as|ai)|ansamblis|choras|jaunimas|ugniagesiai|medikai|specialist(ai|ų)|prezident(as|ė)|ministr(as|ė)|viceministr(as|ė)|ambasador(ius|ė)|mer(as|ė|ai)|vicemer(as|ė)|burmistr(as|ė)|vyskup(as|ai)|premjer(as|ė)|konsul(as|ė)|žurnalist(ai|ų)|verslinink(ai|ų)|mokytoj(ai|ų)|pedagog(ai|ų)|bibliotekinink(ai|ės|ių)|tarybos nari(ai|ų)|menin(ink|ių)*|vilkstinė|vaikai|vaikų|politikai|šokėjai|sportininkai|savivaldybės vadov(as|ai)|seim(o|as) nar*|mokslininkai|studentai|partneriai|lenkai|latviai|estai|vokiečiai|ukrainiečiai|švedai|danai|norvegai|suomiai|prancūzai|italai|čekai|slovakai|vengrai|gruzinai|kartvelai|moldavai|rumunai|bičiuliai|draugai|pilnas autobusas|autobusas|vežėj*|muzikantai|dainininkai|futbolininkai|krepšininkai|orkestras|kapela|gydytojai|seniūnai|licėjistai|šauliai|skautai|piligrimai|turistai|desantas",
      orCity: true,
      orPerson: true,
      without:
        "parod*|svetain*|siunt*|krovin*|žiūrov*|tūkst|lankytoj*|kviečia*|knyga|koncert(e|ą)|premij*|dailinink* darbai|paveikslai|kūriniai|darbai",
      roles: { subject: "guest", object: "host", inviter: "inviter", by: "guest" },
    },
    {
      forms: verbForms(
        "priimti priima priėmė, pasitikti pasitinka pasitiko, sutikti sutinka sutiko, sulaukti sulaukia sulaukė, vaišinti vaišina vaišino, priglausti priglaudžia priglaudė, išlydėti išlydi išlydėjo, apgyvendinti apgyvendina apgyvendino",
        { past: "pakvietė į svečius|laukė", future: "lauksime|lauks", present: "laukiame|laukiama" },
      ),
      object:
        "delegacij*|sveč(ius|iai|ių|ią|iams|ias)|viešn(ias|ios|ių|ią)|ambasador*|atstov(us|ų|ą|ai)|trup*|mokini(us|ų|ai)|grup(ę|ės|ė|es)|konsul*|kolektyv(ą|o|as)|komand(a|ą|as)|kolegas|kolegų|lenk(us|ų|ai)|latvi(us|ų|ai)|est(us|ų)|vokieči(us|ų)|ukrainieči(us|ų)|dan(us|ų)|šved(us|ų)|norveg(us|ų)|suomi(us|ų)|prancūz(us|ų)|ital(us|ų)|ispan(us|ų)|ček(us|ų)|slovak(us|ų)|vengr(us|ų)|gruzin(us|ų)|kartvel(us|ų)|japon(us|ų)|moldav(us|ų)|rumun(us|ų)|bulgar(us|ų)|graik(us|ų)|portugal(us|ų)|turk(us|ų)|kroat(us|ų)|serb(us|ų)|austr(us|ų)|belg(us|ų)|oland(us|ų)|airi(us|ų)|brit(us|ų)|island(us|ų)|armėn(us|ų)|korėjieči(us|ų)|baltarusi(us|ų)|kin(us|ų)|amerikieči(us|ų)|draugus|draugų|bičiul(ius|ių)|kaimynus|giminaičius|partnerių|muzikantus|šokėjus|sportininkus|futbolininkus|krepšininkus|choristus|studentus|medikus|ugniagesi(us|ų)|politikus|verslininkus|žurnalistus|savanorius|viceministr(ą|ę)|seniūn(ą|us)|tarybos narius|partnerius|mokytojus|jaunimą|moksleivi(us|ų)|gast(us|ų)|ugniagesi(us|ų)|burmistr(ą|ę)|merus|ministr(ą|ę)|prezident(ą|ę)|bičiuli(us|ų)",
      without:
        "sprendim*|biudžet*|įstatym*|nutarim*|lankytoj*|darbuotoj*|rezoliucij*|naujų mokini*|pirmok*|į mokykl*|bus galima|dėmesio|komandą papild*|globėj*|pacient*",
      placeIs: "subject",
      roles: { subject: "host", object: "guest" },
    },
    {
      forms: {
        past: "(sugrįžo|grįžo|parvyko|parvažiavo|parskrido|grįžusi|grįžęs|sugrįžusi) iš",
        impersonal: "grįžta iš|sugrįžta iš",
      },
      orCity: true,
      object: "vizito|kelionės|viešnagės|komandiruotės",
      without: "fronto|tremties|karo|rungtyn*|varžyb*|turnyr*|čempionat*|ligonin*|olimp*",
      placeIs: "away",
      roles: { subject: "guest" },
    },
    {
      forms: { past: "praleido|praleidome", future: "praleis|praleisime" },
      object: "savaitę|dieną|dienas|savaitgalį|dienos",
      within: 3,
      city: true,
      roles: { subject: "guest" },
    },
    {
      forms: {
        past: "(buvo|yra) (atvykę|atvykusi|atvykęs|atvykusios|atvažiavę|atvažiavusi|nuvykę|nuvykusi|nuvykęs|išvykę|išvykusi|apsilankę|apsilankiusi|užsukę|užsukusi)",
      },
      object:
        "delegacij*|sveči*|viešn*|grup*|partneri*|bičiuli*|atstov*|kolektyv*|moksleivi*|mokini*|specialist*|chor*",
      orCity: true,
      orPerson: true,
      dated: true,
      without: "parod*|svetain*|siunt*|krovin*|žiūrov*|gyventi|dirbti|į užsienį dirbti|emigr*",
      roles: { subject: "guest", object: "host", inviter: "inviter" },
    },
    {
      forms: {
        past: "(turėjome|turėjo|teko) (garbės|garbė|progą|malonumo|galimybę) (priimti|pasitikti|sutikti|globoti)|(turėjome|turėjo) (garbę|malonumą) (priimti|pasitikti|sutikti)|džiaug(ėmės|iamės) (galėdami|galėję) (priimti|pasitikti)|išlydėjo (svečius|delegaciją)|(grąžino|sugrąžino) vizitą",
      },
      without: "sprendim*|biudžet*|dovan*|apdovanojim*",
      placeIs: "subject",
      roles: { subject: "host", object: "guest" },
    },
    {
      forms: { present: "laukiam(i|a|os|as)|tikimasi sulaukti" },
      object:
        "sveči*|viešni*|delegacij*|partneri*|bičiuli*|vokieči*|lenk(ai|ų)|latvi(ai|ų)|est(ai|ų)|ukrainieči*|prancūz*|danai|švedai|norvegai|suomiai|italai|čekai|gruzinai|moksleivi*|mokini*|vizito",
      dated: true,
      modality: "planned",
      without: "pasiūlym*|prašym*|paraišk*|žiūrov*|pirkėj*|dalyvi*|koncert*|parod*|turnyr*",
      roles: { object: "guest", subject: "guest" },
    },
    {
      forms: { past: "atsakė" },
      object: "vizitu|atsakomuoju",
      within: 3,
      roles: { subject: "guest" },
    },
    {
      forms: { past: "vadovavo", present: "vadovauja" },
      object: "delegacijai|delegacijoms|grupei iš|svečiams",
      within: 4,
      roles: { subject: "guest" },
    },
    {
      forms: { past: "dalyvavo|susirinko" },
      object: "delegacij(a|os)",
      within: 4,
      without: "nar(iai|ys|ė)|pirminink*",
      roles: { subject: "guest" },
    },
    {
      forms: { past: "viešėjo|vieši|svečiavosi|viešėjusi|viešėjusios|viešintys|viešinti" },
      object: "pas|vieni pas kitus",
      dated: true,
      roles: { subject: "guest" },
    },
  ],
  nouns: [
    {
      forms:
        "(atsakomasis|atsakomojo|atsakomąjį|darbo) vizit(as|o|ą)|vizit(as|o|ą|ai|ų)|viešnag(ė|ės|ę|ių)|apsilankym(as|o|ą)|kelion(ė|ės|ę)|ekskursij(a|os|ą)|išvyk(a|os|ą)|lankym(as|o)|lankym(asis|osi)|(studijų|darbo|pažintinis|pažintinio|oficialus|oficialaus|draugystės) vizit(as|o|ą)|svečiavim(asis|osi)|komandiruot(ė|ės|ę)|(delegacijos|svečių|partnerių) (atvykimas|atvykimo|priėmimas|apsilankymas)",
      without: "bazilik*|bažnyči*|parapij*|vienuolyn*",
      notBefore: "agentūr*|kortel*|metu lėš*|tiksl*|idėj*|program*|priežast*|maršrut*",
      roles: {
        subject: "guest",
        of: "guest",
        object: "host",
        inviter: "inviter",
        by: "guest",
        with: "host",
        to: "host",
      },
    },
    {
      forms: "viešnagėje|vizite|ekskursijoje|kelionėje|komandiruotėje|išvykoje",
      told: true,
      roles: {
        subject: "guest",
        of: "guest",
        object: "host",
        inviter: "inviter",
        by: "guest",
        with: "host",
        to: "host",
      },
    },
  ],
  examples: [
    { text: "2019 m. gegužę į Plungę ⟦buvo atvykusi delegacija⟧ iš Bonos." },
    { text: "Gegužės 3 d. ⟦turėjome garbės priimti⟧ ambasadorių." },
    { text: "Rugsėjo 3–5 d. svečiai iš Bonos ⟦laukiami⟧ Plungėje.", modality: "planned" },
    { text: "Į Huntsburgą 2019 m. liepą ⟦vyko meras⟧ Jonas Kalnius." },
    { text: "2019 m. gegužę kaimynai ⟦atsakė vizitu⟧." },
    { text: "2022 m. liepą choristai ⟦savaitę praleido⟧ Radome." },
    { text: "Vakar delegacija ⟦sugrįžo iš Radomo⟧." },
    { text: "Gegužės 3–5 d. rajonas ⟦priėmė draugus⟧ iš Radomo." },
    { text: "Savaitgalį į miestelį ⟦suvažiavo svečiai⟧ iš trijų šalių." },
    { text: "Rugsėjį latvių moksleiviai ⟦nakvojo⟧ Plungės gimnazijoje." },
    { text: "Delegacija iš Bergeno ⟦lankėsi Tauragėje⟧." },
    { text: "Į Biržus ⟦atvyko svečiai iš Radomo⟧." },
    { text: "Meras ⟦priėmė Norvegijos ambasadorių⟧." },
    { text: "Rugsėjį mokiniai iš Bonos ⟦viešės Plungėje⟧.", modality: "planned" },
    { text: "⟦Vizito⟧ Radome ⟦metu⟧ svečiai apžiūrėjo muziejų." },
    { text: "Vakar Tauragę ⟦aplankė ambasadorė⟧ Rūta Kalnienė." },
    { text: "Naujame ceche ⟦apsilankė ministras⟧." },
    { text: "⟦Svečiai⟧ iš Bonos ⟦buvo sutikti⟧ rotušėje." },
    { text: "⟦Išvyka⟧ į Rygą ⟦neįvyko⟧.", modality: "cancelled" },
    { text: "Rugsėjo 3 d. latvius ⟦pasitiko merė⟧ Rūta Kalnienė." },
    { text: "Kitų metų gegužę ⟦lauksime svečių⟧ iš Bonos.", modality: "planned" },
    { text: "Ansamblis 2018 m. liepą ⟦nukeliavo į Bergeną⟧." },
  ],
  counterExamples: [
    { text: "2019 m. gegužę siunta draugams buvo atvykusi į Boną.", because: "goods that arrive" },
    { text: "Gegužės 3 d. turėjome garbės priimti apdovanojimą.", because: "an award" },
    { text: "Pasiūlymų ir svečių laiškų laukiama iki gegužės 3 d.", because: "letters that are awaited" },
    { text: "Vizito tikslas – pasikeisti patirtimi.", because: "what it is for" },
    { text: "Praėjusią žiemą į Radomą iškeliavo du generatoriai.", because: "goods that travel" },
    { text: "Svetainėje apsilankė tūkstantis žmonių.", because: "a web page has visitors of another kind" },
    { text: "Taryba priėmė sprendimą.", because: "a decision that is taken" },
    { text: "Kviečiame apsilankyti muziejuje.", because: "an invitation is no visit" },
    { text: "Meras ligoninės neaplankė.", because: "a visit that was not made" },
    { text: "Siunta išvyko į Bergeną.", because: "goods that travel" },
  ],
});
