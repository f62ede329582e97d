import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of opening events. */
export const openingLt = defineFrame({
  id: "opening/lt",
  type: "opening",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "atidarė|atvėrė|paleido|inauguravo",
        passive: "atidaryt(as|a|i|os|ą)|atvert(as|a|os)|paleist(as|a)|inauguruot(as|a)",
        present: "atidaroma|atidaromas|atidaro|atveria",
        future: "atidarys|atvers|atsidarys",
        infinitive: "atidaryti|atverti",
        noun: "atidarym(as|o|ą|ui)",
      },
      object:
        "mokykl*|darželi*|sal(ė|ės|ę)|basein*|keli(as|o|ą)|gatv*|tilt*|park(as|o|ą)|bibliotek*|muziej*|centr*|stadion*|aikšt*|nam(ai|ų|us|as)|klinik*|ligonin*|tak(as|o|ą)|skyri*|biur*|konsulat*|būstin*|žied(as|o|ą)|aplinkkel*|teatr*|kino|viešbut*|gamykl*|tunel*|viaduk*|malūn*|stot(is|ies|į)|gimnazij*|įstaig*|ambasad*|duris|poliklinik*|filial*|kompleks*|aren(a|os|ą)|skver*|sodyb*|pastat*|mokym*",
      without: "parod*|konferencij*|posėd*|festival*|ekspozicij*|šventę|turnyr*|varžyb*|širdis",
      roles: { subject: "opener" },
    },
    {
      forms: {
        past: "perkirpo|atvėrė duris|duris atvėrė|pradėjo veikti|pradėjo veiklą",
        passive: "perkirpt(a|os)",
        future: "perkirps|pradės veikti",
      },
      roles: { subject: "attendee" },
    },
  ],
  nouns: [{ forms: "atidarymo (šventėje|ceremonijoje|iškilmėse)|atidaryme", told: true }],
  examples: [
    { text: "Tauragėje ⟦atidaryta nauja biblioteka⟧." },
    { text: "Meras ⟦perkirpo juostelę⟧ prie naujos mokyklos." },
    { text: "Po remonto ⟦duris atvėrė muziejus⟧." },
    { text: "Sporto salė ⟦bus atidaryta⟧ spalio 9 d.", modality: "planned" },
    { text: "⟦Darželio atidarymas įvyko⟧ penktadienį." },
    { text: "2014 metais ⟦atidarytas naujas tiltas⟧." },
  ],
  counterExamples: [
    { text: "Muziejuje atidaryta paroda.", because: "an exhibition has its own type" },
    { text: "Biblioteka dirba nuo aštuonių.", because: "opening hours" },
    { text: "Konferenciją atidarė rektorius.", because: "a conference that is opened" },
    { text: "Mokykla dar neatidaryta.", because: "a negated verb" },
  ],
});
