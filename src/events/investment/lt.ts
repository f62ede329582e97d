import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of investment events. */
export const investmentLt = defineFrame({
  id: "investment/lt",
  type: "investment",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "pradėjo|prasidėjo|baigė|užbaigė|baigėsi",
        passive: "pradėt(i|as|a|os)|baigt(i|as|a|os)|užbaigt(i|as|a|os)|pabaigt(i|as|a|os)",
        present: "prasideda|pradedam(i|a|as)",
        future: "prasidės|pradės|baigs|užbaigs|pasibaigs",
        infinitive: "pradėti|užbaigti|baigti",
      },
      object:
        "statyb*|statyti|remont*|remontuoti|rekonstrukcij*|rekonstruoti|modernizavim*|modernizuoti|darbai|darbus|renovacij*|renovuoti|tvarkymo darbai|tvarkymo darbus|tvarkyti|kloti|asfaltuoti|tiesti|tiesim*|įrengti|įrengim*",
      without: "bendradarb*|eiti pareigas|pavaduotoj*|darbo grupė|darbo grupę|mokyklos metus|privalo|tyrim*|kasinėjim*",
      roles: { subject: "investor", by: "contractor" },
    },
    {
      forms: {
        past: "pastatė|suremontavo|rekonstravo|modernizavo|renovavo|įsigijo|nupirko|investavo|skyrė|įrengė|išasfaltavo|nutiesė|sutvarkė|paskelbė",
        passive:
          "pastatyt(as|a|i|os)|suremontuot(as|a|i|os)|rekonstruot(as|a|i|os)|renovuot(as|a|i|os)|modernizuot(as|a|i|os)|įsigyt(as|a|i|os)|nupirkt(as|a|i|os)|skirt(a|as|i|os)|sudaryta|pasirašyta|įrengt(as|a|i|os)|išasfaltuot(as|a|i|os)|nutiest(as|a|i|os)|sutvarkyt(as|a|i|os)|investuot(a|i|as)|paskelbt(as|a)",
        future:
          "pastatys|suremontuos|investuos|skirs|rekonstruos|renovuos|įrengs|nuties|įsigys|nupirks|statys|remontuos|paskelbs|skelbs|sutvarkys",
        infinitive: "pastatyti|rekonstruoti|suremontuoti|įrengti|nutiesti|renovuoti",
      },
      object:
        "mln|milijon*|tūkst|eurų|rangos|rangovo|tilt(as|ą)|gatv(ė|ę|es|ės)|mokykl(a|ą)|autobus*|paskol*|darželi(s|o)|stadion(as|ą)|aikštel(ė|ę|es|ės)|takas|taką|takai|keli(as|ą)|šaligatv*|vandentiek*|biblioteka|ligoninė|aikštė|aikštę|parkas|baseinas|salė|apšvietim*",
      without: "premij*|vard*|paraišk*|prizų|bendradarbiavimo",
      dated: true,
      roles: { subject: "investor", by: "contractor" },
    },
    {
      forms: {
        past: "padėjo|įmūrijo|įkasė|įleido",
        passive: "padėt(as|a)|įmūryt(as|a)|įkast(a)|įleista",
        future: "padės|įmūrys",
      },
      object: "kertin(į|is|io)|kapsulė|kapsulę",
      roles: { subject: "investor" },
    },
  ],
  nouns: [],
  examples: [
    { text: "2019 m. kovą ⟦pradėta⟧ darželio ⟦statyba⟧." },
    { text: "Tilto ⟦remontas baigtas⟧ 2015 metais." },
    { text: "⟦Rekonstrukcija prasidėjo⟧ kovo 4 d." },
    { text: "⟦Darbai prasidės⟧ gegužės 9 d.", modality: "planned" },
    { text: "2017 metais ⟦sudaryta rangos sutartis⟧." },
    { text: "2018 metais mokykla ⟦suremontuota už 2 mln. eurų⟧." },
    { text: "Kovo mėnesį ⟦bus pradėta kloti⟧ nauja kelio danga.", modality: "planned" },
    { text: "2021 metais kaime ⟦nutiestas šaligatvis⟧." },
  ],
  counterExamples: [
    { text: "Statyba brangi.", because: "an opinion" },
    { text: "Darbai nepradėti.", because: "a negated verb" },
    { text: "Pradėtas bendradarbiavimas su universitetu.", because: "cooperation has its own type" },
    { text: "Premija skirta poetui.", because: "a prize" },
    { text: "Mokslo metai prasidėjo rugsėjo 1 d.", because: "no works" },
  ],
});
