import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of gift events. */
export const giftLt = defineFrame({
  id: "gift/lt",
  type: "gift",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "padovanojo|dovanojo|apdovanojo dovanomis|paaukojo|suaukojo|apsikeitė dovanomis|apsikeitė suvenyrais|dovanų atvežė|atvežė dovanų",
        passive: "padovanot(as|a|i|os)|apsikeista (dovanomis|suvenyrais)|suaukot(as|a|i|os)|paaukot(as|a|i|os)",
        future: "padovanos",
        infinitive: "padovanoti|dovanoti",
      },
      without:
        "tradicij*|patirt*|laik(ą|o)|gyvyb*|kraujo|krauj(as|ą)|emocij*|šypsen*|koncertą|mišias|mišios|dain(ą|as)",
      roles: { subject: "giver", object: "recipient", to: "recipient", from: "giver" },
    },
    {
      forms: {
        past: "įteikė|perdavė|apjuosė|atidavė|atvežė|nuvežė|atgabeno|nugabeno|išsiuntė|išlydėjo|įteikėme",
        passive:
          "įteikt(as|a|i|os)|perduot(as|a|i|os)|atvežt(as|a|i|os)|nuvežt(as|a|i|os)|atgabent(as|a|i|os)|nugabent(as|a|i|os)|išsiųst(as|a|i|os)|atiduot(as|a|i|os)",
        present: "perduoda|perduodam(as|a|i|os)",
        future: "įteiks|perduos|atveš|nuveš|išsiųs",
        infinitive: "įteikti|perduoti",
      },
      object:
        "dovan*|suvenyr*|paveiksl*|knyg*|vėliav*|juost(ą|a|as|os)|ritin*|album*|skulptūr*|automobil*|įrang*|kopij*|drož*|simbol*|herb(as|ą|o)|krepš*|vaz(ą|a|os)|statulėl*|nuotrauk*|žemėlap*|raktus|raktai|raktą|tort(ą|as)|laikrod*|gintar*|varp(as|ą)|lov(as|ų|os)|param(a|ą|os)|labdar*|aprang*|generator*|vaist*|maisto|siunt*|krovin*|technik*|kompiuter*|autobus*|greitosios|ugniagesių|valt(į|is|ys|es)|gaisrin*|priemon*|drabuž*|žaisl*|instrument*|vežimėl*|leidin*|relikvij*|ikon*|tautin*|sodinuk*|medel*|ąžuol*|siuvinėt*|austin*|rankdarb*|skydą|skydas|raižin*|mer(ui|ei|ams)|sveč(iams|iui)|viešni(ai|oms)|šeiminink(ams|ui)|koleg(ai|ei|oms)|burmistr(ui|ei)|delegacijai|mokykl(ai|oms)|ligoninei|muziejui|bibliotek(ai|oms)|darželi(ui|ams)|ugniagesiams|gimnazijai|bendruomenei|globos",
      without:
        "premij*|vard(as|o|ą)|medal*|apdovanojim*|padėk*|ordin*|diplom*|regalij*|tradicij*|patirt*|prašym*|petici*|pareišk*|pažymėjim*|mandat*|estafet*|sveikinim*|eksploatuoti|naudoti|konkurs*|stipendij*|priz(ą|as|us)|taurę|taurės|žinią|kvietim*|klausim*|vadovavim*|pareig*|žodį|linkėjim*|dokument*|projekt*|ženkl*|garbės",
      roles: { subject: "giver", object: "recipient", to: "recipient" },
    },
    {
      forms: { past: "gavo|sulaukė", future: "gaus" },
      object: "dovan(ą|ų|as)|suvenyr*|labdar*",
      roles: { subject: "recipient", from: "giver" },
    },
    {
      forms: { past: "apsikeitė|pasikeitė", passive: "apsikeista|pasikeista", future: "apsikeis|pasikeis" },
      object: "dovanomis|suvenyrais|vėliavomis|dovanėlėmis",
      roles: { subject: "giver", with: "recipient" },
    },
  ],
  nouns: [],
  examples: [
    { text: "Svečiai merui ⟦padovanojo paveikslą⟧." },
    { text: "Delegacija ⟦įteikė suvenyrą⟧ šeimininkams." },
    { text: "Mokykla ⟦gavo dovanų⟧: knygų." },
    { text: "Ligoninei ⟦perduotas automobilis⟧." },
    { text: "Miestas ⟦padovanos knygų⟧ gegužės 9 d.", modality: "planned" },
    { text: "Ambasadorė muziejui ⟦perdavė skulptūrą⟧." },
    { text: "Merui svečiai ⟦įteikė austinį rankšluostį⟧." },
    { text: "Į ligoninę ⟦nuvežta⟧ vaistų ir ⟦slaugos priemonių⟧." },
  ],
  counterExamples: [
    { text: "Meras įteikė medalius.", because: "an award has its own type" },
    { text: "Parduotuvėje yra dovanų.", because: "gifts for sale" },
    { text: "Jis perdavė tradicijas vaikams.", because: "traditions are no gift" },
    { text: "Dovanos neįteiktos.", because: "a negated verb" },
    { text: "Gyventojai merui įteikė peticiją.", because: "a petition is no present" },
    { text: "Vaikai dovanojo šypsenas praeiviams.", because: "a figure of speech" },
  ],
});
