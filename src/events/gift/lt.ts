import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of gift events. */
export const giftLt = defineFrame({
  id: "gift/lt",
  type: "gift",
  language: "lt",
  verbs: [
    {
      forms: verbForms("padovanoti padovanoja padovanojo, paaukoti paaukoja paaukojo, suaukoti suaukoja suaukojo", {
        past: "dovanojo|dovanodam(as|a)|neliko skolingi ir|(apdovanojo|apdalijo|apdovanota|apdalyti) (dovanomis|saldumynais|suvenyrais)|rankas paspaudė ir įteikė|apsikeitė (simbolinėmis dovanomis|atminimo dovanomis|simboliniais suvenyrais)|dovanota|apdovanojo dovanomis|apsikeitė (dovanomis|suvenyrais)|dovanų atvežė|atvežė dovanų|atnešė dovanų|dovanų atnešė",
        impersonal: "apsikeista (dovanomis|suvenyrais)",
      }),
      without:
        "tradicij*|patirt*|laik(ą|o)|gyvyb*|kraujo|krauj(as|ą)|emocij*|šypsen*|koncert(ą|as|us)|mišias|mišios|dain(ą|as)|įspūd*|padėk(a|omis)|medali*|premij*|diplom(as|ai|u|ą|us|ais|ų)|ordin(u|ais)|garbės|dirbt savo",
      roles: { subject: "giver", object: "recipient", to: "recipient", from: "giver" },
    },
    {
      forms: verbForms(
        "įteikti įteikia įteikė, perduoti perduoda perdavė, atiduoti atiduoda atidavė, atvežti atveža atvežė, nuvežti nuveža nuvežė, atgabenti atgabena atgabeno, nugabenti nugabena nugabeno, išsiųsti išsiunčia išsiuntė, nusiųsti nusiunčia nusiuntė, išlydėti išlydi išlydėjo, apjuosti apjuosia apjuosė, skirti skiria skyrė, palikti palieka paliko, atsiųsti atsiunčia atsiuntė",
        { past: "parvežė|pasiekė|atkeliavo|iškeliavo|pajudėjo" },
      ),
      object:
        "kauk(ių|es|ės)|respirator*|slaugos|medicin*|priemon*|pagalb(os|ą|a)|rinkin(į|ys|ius|iai)|graviūr*|skrybėl*|kilim(ą|ėlį|as)|audekl*|audin(į|ys)|pakabuk*|statul*|stalties*|verpst*|vėjarod*|kvevr*|indą|indas|molinį|keramik*|rankšluost*|tautodail*|drobul*|egzempliori*|metrašt*|kalavij*|kardą|knygel*|lobyn*|fotoalbum*|portret*|grafikos|akvarel*|kristal*|porcelian*|degtin*|arbatos|šokolad*|saldain*|sald(umynų|ėsių)|vyno|midaus|pyrag*|sėklų|tulp(ių|es)|eglut*|eglę|eglė|vežim*|drabuž*|batų|avalyn*|baldų|lovas|neštuv*|dron(ą|us|ai|as)|motorol*|visureig*|traktori*|piniginę|dėž(ę|es|utę)|lemp(ą|as)|žibint*|ritmo|būgn(ą|us)|smuik(ą|us)|gitar*|natų|planšet*|spausdintuv*|ekran(ą|us)|projektori*|batut*|sūpyn*|žaidim*|dovan(a|ą|as|os|ų|ėlę|ėles|ėlė|ėlės)|suvenyr*|paveiksl*|knyg(ą|as|a|os|ų)|vėliav*|juost(ą|a|as|os)|ritin*|album*|skulptūr*|automobil*|įrang*|kopij*|drož*|herb(as|ą|o)|krepš(į|elį|elius)|vaz(ą|a|os)|statulėl*|nuotrauk*|žemėlap*|raktus|raktai|raktą|tort(ą|as)|laikrod*|gintar*|varp(as|ą)|lov(as|ų|os)|labdar*|aprang*|generator*|vaist*|maisto|siunt*|krovin*|technik*|kompiuter*|autobus*|greitosios|valt(į|is|ys|es)|gaisrin*|drabuž*|žaisl*|instrument*|vežimėl*|leidin*|relikvij*|ikon*|tautin*|sodinuk*|medel*|ąžuol*|siuvinėt*|austin*|rankdarb*|skydą|skydas|raižin*|model(į|is|ius)|mašin(ą|as|a|os)|sunkvežim*|humanitarin*|paramos (siuntą|siunta|siuntinį|siuntinys)|tvarsl*|čiužin*|miegmaiš*|antklod*|skėt(į|is)|lėkšt(ę|ė)|keramik*|medaus|sūr(į|is|ių)|duon(ą|os)|šakot(į|is)|kryž(ių|elį)|akmen(į|s)|obel(į|is|ų)|liep(ą|as)|roz(ių|es)|suol(ą|as|iuką)|fortepijon(ą|as)|pianin(ą|as)|akordeon(ą|as)|bėgtakį|defibriliatori*|aparat(ą|as)|kėd(ę|es)|juostel*|marškinėl*|kamuol*|dvirat(į|is|ius)|kolekcij*|archyv(ą|as)|atlas(ą|as)|plakat(ą|as)|maket(ą|as)|ugniagesių automobil*",
      without:
        "premij*|vard(as|o|ą)|medal*|apdovanojim*|padėk(a|ą|as|os|ų|omis)|ordin*|diplom(as|ai|u|ą|us|ais|ų)|regalij*|tradicij*|patirt*|prašym*|petici*|pareišk*|pažymėjim*|mandat*|estafet*|sveikinim*|eksploatuoti|naudoti|konkurs*|stipendij*|priz(ą|as|us)|taurę|taurės|žinią|kvietim*|klausim*|vadovavim*|pareig*|žodį|linkėjim*|dokument*|projekt*|garbės|antspaud*|pirmininkės|paroda|parodą|statyb*|įsigyt*|rangov*|biudžet*|skulptūros plener*|knyga pristatyta|autorius pristatė|knygos|lėš*|eurų|eurai|finansav*|mln|konkursą|kelion*|dėmes*|balsus|balsą|valdymo|valdyti|nuomos|nuomoti|rankraš*",
      roles: { subject: "giver", object: "recipient", to: "recipient" },
    },
    {
      forms: verbForms("įteikti įteikia įteikė, perduoti perduoda perdavė, atvežti atveža atvežė"),
      object:
        "(mero |merės |direktoriaus |direktorės |seniūno |)pavaduotoj(ui|ai)|vicemer(ui|ei)|pirminink(ui|ei)|vadov(ui|ei)|direktor(iui|ei)|ambasador(iui|ei)|konsul(ui|ei)|seniūn(ui|ei)|vyskupui|klebonui|prezident(ui|ei)|miestui|rajonui|miestiečiams|bendruomenei|mer(ui|ei|ams)|sveč(iams|iui)|viešni(ai|oms)|šeiminink(ams|ui)|koleg(ai|ei|oms)|burmistr(ui|ei)|delegacijai|mokykl(ai|oms)|ligoninei|muziejui|bibliotek(ai|oms)|darželi(ui|ams)|ugniagesiams|gimnazijai|bendruomenei|globos",
      without:
        "premij*|vard(as|o|ą)|medal*|apdovanojim*|padėk(a|ą|as|os|ų|omis)|ordin*|diplom(as|ai|u|ą|us|ais|ų)|regalij*|tradicij*|patirt*|prašym*|petici*|pareišk*|pažymėjim*|mandat*|estafet*|sveikinim*|eksploatuoti|naudoti|konkurs*|stipendij*|priz(ą|as|us)|taurę|taurės|žinią|kvietim*|klausim*|vadovavim*|pareig*|žodį|linkėjim*|dokument*|projekt*|ženkl*|garbės|antspaud*|pirmininkės|lėš*|eurų|pastat*|patalp*|žem(ė|ę)|sklyp*|turt(as|ą)",
      roles: { subject: "giver", object: "recipient", to: "recipient" },
    },
    {
      forms: verbForms("atsidėkoti atsidėkoja atsidėkojo, atsilyginti atsilygina atsilygino"),
      object:
        "dovan*|suvenyr*|juost*|knyg*|paveiksl*|album*|drož*|statul*|skulptūr*|medumi|sūri*|duona|rankšluos*|graviūr*|vaz(a|omis)|lin*",
      within: 5,
      roles: { subject: "giver", to: "recipient" },
    },
    {
      forms: verbForms(
        "gauti gauna gavo, sulaukti sulaukia sulaukė, parsivežti parsiveža parsivežė, parsigabenti parsigabena parsigabeno",
      ),
      object:
        "dovan(ą|ų|as|a|os)|suvenyr*|labdar*|siunt(ą|ų|inį|a)|humanitarinę|pakabuk*|rankšluost*|paveiksl*|knyg(ą|ų|as)|statul*|vėliav*",
      roles: { subject: "recipient", from: "giver" },
    },
    {
      forms: verbForms("apsikeisti apsikeičia apsikeitė, pasikeisti pasikeičia pasikeitė", {
        impersonal: "apsikeista|pasikeista",
      }),
      object: "dovanomis|suvenyrais|vėliavomis|dovanėlėmis|knygomis|simbolinėmis",
      roles: { subject: "giver", with: "recipient" },
    },
  ],
  nouns: [],
  examples: [
    { text: "Svečiams šeimininkai ⟦atsidėkojo tautinėmis juostomis⟧." },
    { text: "Partneriai ligoninei ⟦atsiuntė medicininių kaukių⟧." },
    { text: "Seniūnei Onai Beržei svečiai ⟦įteikė⟧ veltinio ⟦skrybėlę⟧." },
    { text: "Svečiai merui ⟦padovanojo paveikslą⟧." },
    { text: "Delegacija ⟦įteikė suvenyrą⟧ šeimininkams." },
    { text: "Mokykla ⟦gavo dovanų⟧: knygų." },
    { text: "Ligoninei ⟦perduotas automobilis⟧." },
    { text: "Miestas ⟦padovanos knygų⟧ gegužės 9 d.", modality: "planned" },
    { text: "Ambasadorė muziejui ⟦perdavė skulptūrą⟧." },
    { text: "Merui svečiai ⟦įteikė austinį rankšluostį⟧." },
    { text: "Į ligoninę ⟦nuvežta⟧ vaistų ir ⟦slaugos priemonių⟧." },
    { text: "Merui ⟦įteikdamas molinę vazą⟧ svečias Petras Eglė padėkojo už vaišes." },
    { text: "2022 m. kovo 4 d. savivaldybė ⟦nusiuntė paramos siuntą⟧ partneriams." },
    { text: "Muziejui rašytoja ⟦paliko savo nuotraukų albumą⟧." },
  ],
  counterExamples: [
    { text: "Ligoninės įrangai skirta 2 mln. eurų.", because: "money for works" },
    { text: "Meras įteikė medalius.", because: "an award has its own type" },
    { text: "Parduotuvėje yra dovanų.", because: "gifts for sale" },
    { text: "Jis perdavė tradicijas vaikams.", because: "traditions are no gift" },
    { text: "Dovanos neįteiktos.", because: "a negated verb" },
    { text: "Gyventojai merui įteikė peticiją.", because: "a petition is no present" },
    { text: "Vaikai dovanojo šypsenas praeiviams.", because: "a figure of speech" },
    { text: "Pirmininkė antspaudą perdavė kolegei.", because: "an office that changes hands" },
  ],
});
