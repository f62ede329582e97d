import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of opening events. */
export const openingLt = defineFrame({
  id: "opening/lt",
  type: "opening",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "atidarė|atvėrė|paleido|inauguravo|atidavė naudoti|atidavė eksploatuoti|atsidarė|atsivėrė|įsikūrė naujose",
        passive:
          "atidaryt(as|a|i|os|ą)|atvert(as|a|os|i)|paleist(as|a|i)|inauguruot(as|a)|atiduot(as|a|i|os) (naudoti|eksploatuoti|eksploatacijai)|pašventint(as|a|i|os)",
        present: "atidarom(a|as|i|os)|atidaro|atveria|atsidaro|atveriam(a|as|os)",
        future: "atidarys|atvers|atsidarys|atsivers|įsikurs naujose|paleis",
        infinitive: "atidaryti|atverti",
        noun: "atidarym(as|o|ą|ui)|inauguracij(a|os)",
      },
      object:
        "mokykl*|darželi*|sal(ė|ės|ę)|basein*|keli(as|o|ą)|gatv*|tilt*|park(as|o|ą)|bibliotek*|muziej*|centr*|stadion*|aikšt*|nam(ai|ų|us|as|ą)|klinik*|ligonin*|tak(as|o|ą|us|ai)|skyri*|biur*|konsulat*|būstin*|žied(as|o|ą)|aplinkkel*|teatr*|kino|viešbut*|gamykl*|tunel*|viaduk*|malūn*|stot(is|ies|į)|gimnazij*|įstaig*|ambasad*|duris|durys|vartus|poliklinik*|filial*|kompleks*|aren(a|os|ą)|skver*|sodyb*|pastat*|mokym*|parduotuv*|cech*|laipt*|fontan*|manież*|laboratorij*|kabinet*|kavin*|turgav*|prekyviet*|uost*|terminal*|prieplauk*|pliaž*|paplūdim*|bokšt*|kapin*|globos|slaugos|prieglaud*|dirbtuv*|erdv(ė|ę|ės|es)|zon(a|ą|os)|universitet*|fakultet*|kolegij*|akademij*|punkt(as|ą)|elektrin*|katilin*|jėgain*|siurblin*|depo|depas|komisariat*|archyv*|galerij*|rotuš*|dvar(as|o|ą)|bažnyči*|vienuolyn*|observatorij*|maršrut*|būst(as|ą|ai)|žaidim*|trasa|trasą|ferm(a|ą)|šaudykl*|ledo|patalp*",
      without:
        "parod*|konferencij*|posėd*|festival*|ekspozicij*|šventę|turnyr*|varžyb*|širdis|sezon*|paminkl*|kryži*|lent(a|ą|os)|langus|durų|sąskait*",
      roles: { subject: "opener" },
    },
    {
      forms: {
        past: "perkirpo|atvėrė (duris|vartus)|(duris|vartus) atvėrė|pradėjo veikti|pradėjo veiklą|veiklą pradėjo|duris atveria",
        passive: "perkirpt(a|os)|(duris|vartus) atvėręs",
        future: "perkirps|pradės veikti|(duris|vartus) atvers|atvers (duris|vartus)",
      },
      without: "parod*|ekspozicij*",
      roles: { subject: "opener" },
    },
  ],
  nouns: [
    { forms: "įkurtuv(ės|ių|es)" },
    {
      forms: "atidarym(as|o|ą)",
      without:
        "parod*|konferencij*|posėd*|festival*|ekspozicij*|švent*|turnyr*|varžyb*|sezon*|vernisaž*|olimp*|žaidyn*|sąskrydži*",
    },
    {
      forms: "atidarymo (šventėje|ceremonijoje|iškilmėse)|atidaryme|įkurtuvėse",
      without: "parod*|konferencij*|sezon*|varžyb*",
      told: true,
    },
  ],
  examples: [
    { text: "Tauragėje ⟦atidaryta nauja biblioteka⟧." },
    { text: "Meras ⟦perkirpo juostelę⟧ prie naujos mokyklos." },
    { text: "Po remonto ⟦duris atvėrė muziejus⟧." },
    { text: "Sporto salė ⟦bus atidaryta⟧ spalio 9 d.", modality: "planned" },
    { text: "⟦Darželio atidarymas įvyko⟧ penktadienį." },
    { text: "2014 metais ⟦atidarytas naujas tiltas⟧." },
    { text: "Po remonto ⟦atsivėrė⟧ senosios ⟦rotušės durys⟧." },
    { text: "Muziejaus ⟦atidarymas⟧, planuotas kovą, ⟦atšauktas⟧.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "Muziejuje atidaryta paroda.", because: "an exhibition has its own type" },
    { text: "Biblioteka dirba nuo aštuonių.", because: "opening hours" },
    { text: "Konferenciją atidarė rektorius.", because: "a conference that is opened" },
    { text: "Mokykla dar neatidaryta.", because: "a negated verb" },
    { text: "Taupomajame banke atidaryta sąskaita labdarai.", because: "a bank account" },
  ],
});
