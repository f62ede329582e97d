import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of investment events. */
export const investmentLt = defineFrame({
  id: "investment/lt",
  type: "investment",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "pradėti pradeda pradėjo, baigti baigia baigė, užbaigti užbaigia užbaigė, pabaigti pabaigia pabaigė",
        {
          infinitive: "prasidėti|pasibaigti|startuoti",
          past: "prasidėjo|baigėsi|pajudėjo|startavo|įsibėgėjo|įpusėjo|užvirė",
          present: "prasideda|startuoja",
          future: "prasidės|pasibaigs|startuos|įsibėgės|įpusės|pajudės|vyks",
        },
      ),
      object:
        "statyb(a|ą|os|as|ų)|statyti|remont(as|ą|o)|remontuoti|rekonstrukcij*|rekonstruoti|modernizavim*|modernizuoti|darbai|darbus|renovacij*|renovuoti|tvarkyti|kloti|asfaltuoti|asfaltavim*|tiesti|tiesim*|įrengti|įrengim*|restauravim*|restauracij*|restauruoti|kapitalin*|šiltinim*",
      without:
        "bendradarb*|eiti pareigas|pavaduotoj*|darbo grupė|darbo grupę|mokyklos metus|privalo|tyrim*|kasinėjim*|koncert*|parod*|eksponuo*|pristatyt*|konkursas neįvyk*|atidaryt*|po (remonto|rekonstrukcijos)|nuotolin*",
      roles: { subject: "investor", by: "contractor" },
    },
    {
      forms: verbForms(
        "pastatyti pastato pastatė, suremontuoti suremontuoja suremontavo, rekonstruoti rekonstruoja rekonstravo, modernizuoti modernizuoja modernizavo, renovuoti renovuoja renovavo, įsigyti įsigyja įsigijo, nupirkti nuperka nupirko, investuoti investuoja investavo, skirti skiria skyrė, įrengti įrengia įrengė, išasfaltuoti išasfaltuoja išasfaltavo, nutiesti nutiesia nutiesė, sutvarkyti sutvarko sutvarkė, paskelbti paskelbia paskelbė, statyti stato statė, remontuoti remontuoja remontavo, restauruoti restauruoja restauravo, atnaujinti atnaujina atnaujino, apšiltinti apšiltina apšiltino, pakloti pakloja paklojo, iškasti iškasa iškasė, nugriauti nugriauna nugriovė, apšviesti apšviečia apšvietė, laimėti laimi laimėjo, gauti gauna gavo",
        { past: "kainavo|atsiėjo", impersonal: "sudaryta|pasirašyta", future: "skelbs|kainuos|atsieis" },
      ),
      object:
        "mln|milijon*|tūkst|eurų|rangos|rangovo|tilt(as|ą)|gatv(ė|ę|es|ės)|mokykl(a|ą)|autobus(ą|us|ai)|paskol*|darželi(s|o)|stadion(as|ą)|aikštel(ė|ę|es|ės)|takas|taką|takai|keli(as|ą)|šaligatv*|vandentiek*|nuotek*|biblioteka|ligoninė|aikštė|aikštę|parkas|baseinas|salė|apšvietim*|stog(as|ą)|dotacij*|finansavim*|subsidij*|pastat(as|ą)|fasad*|katilin*|siurblin*|valykl*|pralaid*|šviestuv*|žibint*|prieplauk*|liept(as|ą)|šulin*",
      without:
        "atvert(as|a|i|os)|atsivėrė|atvėrė|perkirp*|duris|atidaryt(as|a|i|os)|atidarom(as|a|i|os)|pašventint(as|a)|premij*|vard*|paraišk*|prizų|bendradarbiavimo|medal*|dovan*|parod*|laureat*|stipendij*|konkursą direktor*|apdovan*|draugij*|sukakt*",
      dated: true,
      roles: { subject: "investor", by: "contractor" },
    },
    {
      forms: verbForms(
        "padėti padeda padėjo, įmūryti įmūrija įmūrijo, įkasti įkasa įkasė, įleisti įleidžia įleido, įbetonuoti įbetonuoja įbetonavo",
      ),
      object: "kertin(į|is|io)|kapsulė|kapsulę",
      roles: { subject: "investor" },
    },
  ],
  nouns: [
    {
      forms:
        "(statybos|remonto|rekonstrukcijos|asfaltavimo|tvarkymo|restauravimo|renovacijos) darbai|rekonstrukcij(a|ą)|remont(as|ą)|rangov(o|ų) (konkursas|konkursą)|viešasis pirkimas",
      without: "po (remonto|rekonstrukcijos)|mokym*|atidaryt*|koncert*",
      dated: true,
    },
  ],
  examples: [
    { text: "Rangos ⟦darbai startuos⟧ 2031 m. kovą.", modality: "planned" },
    { text: "2019 m. kovą ⟦pradėta⟧ darželio ⟦statyba⟧." },
    { text: "Tilto ⟦remontas baigtas⟧ 2015 metais." },
    { text: "⟦Rekonstrukcija prasidėjo⟧ kovo 4 d." },
    { text: "⟦Darbai prasidės⟧ gegužės 9 d.", modality: "planned" },
    { text: "2017 metais ⟦sudaryta rangos sutartis⟧." },
    { text: "2018 metais mokykla ⟦suremontuota už 2 mln. eurų⟧." },
    { text: "Kovo mėnesį ⟦bus pradėta kloti⟧ nauja kelio danga.", modality: "planned" },
    { text: "2021 metais kaime ⟦nutiestas šaligatvis⟧." },
    { text: "2017 m. vasarą gatvėje ⟦nutiestas vandentiekis⟧." },
    { text: "Pavasarį ⟦prasidės⟧ varpinės ⟦restauravimo darbai⟧.", modality: "planned" },
    { text: "2020 m. gegužę ⟦atnaujinta⟧ ežero ⟦prieplauka⟧." },
  ],
  counterExamples: [
    { text: "Gegužės 3 d. bus atidarytas rekonstruotas pastatas.", because: "what opens was rebuilt before" },
    { text: "Statyba brangi.", because: "an opinion" },
    { text: "Darbai nepradėti.", because: "a negated verb" },
    { text: "Pradėtas bendradarbiavimas su universitetu.", because: "cooperation has its own type" },
    { text: "Premija skirta poetui.", because: "a prize" },
    { text: "Mokslo metai prasidėjo rugsėjo 1 d.", because: "no works" },
    { text: "Po remonto bibliotekoje pradėta rodyti paroda.", because: "works that are only a time" },
  ],
});
