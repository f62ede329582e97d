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
        passive: "pradėt(i|as|a|os)|baigt(i|as|a|os)|užbaigt(i|as|a)",
        future: "prasidės|pradės",
        infinitive: "pradėti",
      },
      dated: true,
      object: "statyb*|remont*|rekonstrukcij*|modernizavim*|darbai|darbus|renovacij*|tvarkymo darb*",
      without: "bendradarb*|eiti pareigas|pavaduotoj*",
      roles: { subject: "investor", by: "contractor" },
    },
    {
      forms: {
        past: "pastatė|suremontavo|rekonstravo|modernizavo|renovavo|įsigijo|nupirko|investavo|skyrė",
        passive:
          "pastatyt(as|a|i|os)|suremontuot(as|a|i|os)|rekonstruot(as|a|i|os)|renovuot(as|a)|įsigyt(as|a|i|os)|skirt(a|as|i)|sudaryta",
        future: "pastatys|suremontuos|investuos|skirs",
      },
      object: "mln|milijon*|tūkst|eurų|rangos|tilt(as|ą)|gatv(ė|ę)|mokykl(a|ą)|autobus*|paskol*",
      without: "premij*|vard*",
      dated: true,
      roles: { subject: "investor", by: "contractor" },
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
  ],
  counterExamples: [
    { text: "Statyba brangi.", because: "an opinion" },
    { text: "Darbai nepradėti.", because: "a negated verb" },
    { text: "Pradėtas bendradarbiavimas su universitetu.", because: "cooperation has its own type" },
    { text: "Premija skirta poetui.", because: "a prize" },
  ],
});
