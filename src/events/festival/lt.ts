import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of festival events. */
export const festivalLt = defineFrame({
  id: "festival/lt",
  type: "festival",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "šventė|šventėme|atšventė|atšventėme|sutiko|pasitiko|palydėjo|išlydėjo|paminėjo",
        present: "švenčia|švenčiame",
        future: "švęs|švęsime|atšvęs|minės|sutiks|pasitiks",
        infinitive: "švęsti|atšvęsti",
      },
      object:
        "gimtadienį|miesto (dieną|dienas|šventę)|šventę|užgavėnes|jonines|rasos (šventę|naktį)|atlaidus|derliaus šventę|europos dieną|vaikų gynimo dieną|naujuosius|adventą|žiemą|pavasarį|velykas|žolines|onines|petrines|lygiadienį|šeimos dieną|kaimynų dieną|mokytojų dieną|bibliotekų savaitę",
      without: "sukakt*|jubilie*|partneryst*|dešimtmet*|šimtmet*|sveči*|delegacij*",
    },
    {
      forms: { passive: "švęst(as|a|os|i)|atšvęst(as|a|os)", present: "švenčiam(a|as|os)" },
      object: "gimtadien*|diena|dienos|šventė|užgavėnės|joninės|rasos|derliaus|žolinės|oninės",
      without: "sukakt*|jubilie*|partneryst*|dešimtmet*|šimtmet*|sveči*|delegacij*",
    },
    {
      forms: {
        past: "atidarė|paskelbė|uždarė|pradėjo|užbaigė|vainikavo",
        passive: "atidaryt(as|a|i|os)|uždaryt(as|a|i|os)|paskelbt(as|a)|pradėt(a|as)|užbaigt(a|as)",
        future: "atidarys|pradės|užbaigs|vainikuos",
        noun: "atidarym(as|o|ą)|uždarym(as|o|ą)",
      },
      object: "mug(ė|ę|ės)|festival(is|į|io)|švent(ė|ę|ės)|jomark*|sąskryd*|karnaval*",
      without: "konkurs*|parod*|ruošt*|rengtis",
      roles: { subject: "opener" },
    },
    {
      forms: verbForms("įžiebti įžiebia įžiebė"),
      object: "eglut*|eglę|eglė",
    },
    {
      forms: verbForms(
        "rengti rengia rengė, surengti surengia surengė, organizuoti organizuoja organizavo, suorganizuoti suorganizuoja suorganizavo",
      ),
      object: "mug(ė|ę|ės|es)|festival(is|į|iai|ius)|švent(ė|ę|es|ės)|jomark*|sąskryd*|karnaval*|gegužin*",
      without: "parod*|posėd*|planuoja|sporto",
      dated: true,
      roles: { subject: "organizer" },
    },
  ],
  nouns: [
    {
      forms:
        "festival(is|io|į|iai|ių)|mug(ė|ės|ę|ių|es)|jomark(as|o|ą)|karnaval(as|o|ą)|(miesto|gimtadienio|dienų|derliaus|rasos|krašto|bendruomenės|bendruomenių|šeimų|dainų|sporto|rudens|vasaros|pavasario|ežero|jūros|duonos|medaus|žuvies|agurkų|obuolių|miestelio|kaimo|gatvės|knygų|vaikų|kalėdų|užgavėnių|gatvių) švent(ė|ės|ę)|švent(ė|ės|ę|es)|(miesto|kultūros|krašto|kaimynų|šeimos|jaunimo|hanzos|rajono|draugystės|amatų|bendruomenių|miestelio) dien(a|os|ų|as)|europos (paveldo |)dien(a|os|ų)|gegužin(ė|ės|ę)|skryd(is|žio|į)|sąskryd(is|žio|į)|turg(us|aus|ų)|užgavėn(ės|ių|es)|jonin(ės|ių|es)|žolin(ės|ių|es)|kultūros nakt(is|ies|į)|muziejų nakt(is|ies|į)|bibliotekų nakt(is|ies)|eglutės (įžiebimas|įžiebimo|įžiebimą|įžiebimo šventė|įžiebimo šventės)|(amatų|kalėdinė|kalėdų|kaziuko|velykinė|rudens|pavasario|advento|ūkininkų|tautodailės) (mugė|mugės|mugę|miestelis|miestelio|turgus)|labdaros (mugė|mugės|vakaras)|kino (vakaras|vakarai|festivalis|peržiūra)|šviesų švent(ė|ės)|eisena su fakelais|kermoš(ius|iaus|ių)|fiest(a|os)|šokių (vakaras|šventė|naktis)|(gatvės muzikos|atvirų durų) dien(a|os)|poezijos pavasar(is|io|į)|folkloro švent(ė|ės)",
      notBefore: "rytas|rytą|išvakar*|aikšt*|sal*|prekiautoj*|program*",
      without: "minėjim*|atidarymo|stadion*",
    },
    {
      forms:
        "festival(yje|iuose)|mugė(je|se)|šventė(je|se)|karnavale|jomarke|(miesto|kultūros|krašto|jaunimo|hanzos|rajono|draugystės|miestelio) dienose|užgavėnėse|sąskrydyje|gegužinėje|kermošiuje",
      without: "atidarymo|jubiliejaus|dainų švent* muziej*",
      told: true,
    },
  ],
  examples: [
    { text: "Birželį ⟦įvyko kino festivalis⟧." },
    { text: "Parke ⟦šurmuliavo amatininkų mugė⟧." },
    { text: "Miesto ⟦šventė vyks⟧ rugsėjo 9 d.", modality: "planned" },
    { text: "⟦Mugė atšaukta⟧ dėl lietaus.", modality: "cancelled" },
    { text: "Tauragė ⟦šventė gimtadienį⟧." },
    { text: "⟦Festivalis prasidėjo⟧ penktadienį." },
    { text: "⟦Kultūros naktis bus surengta⟧ rugsėjo 9 d.", modality: "planned" },
    { text: "Kaime ⟦švęstos Užgavėnės⟧." },
    { text: "Gegužės 3 d. ⟦miesto gimtadienį šventėme⟧ prie ežero." },
    { text: "Lapkričio 30 d. aikštėje ⟦įžiebta eglutė⟧." },
    { text: "Rugsėjo 9 d. ⟦vyks kermošius⟧.", modality: "planned" },
    { text: "Gruodžio 7 d. ⟦surengta kalėdinė mugė⟧." },
  ],
  counterExamples: [
    { text: "Partneriai kasmet dalyvauja miesto šventėse.", because: "a habit" },
    { text: "Šventės rytą lijo, bet pamokos prasidėjo laiku.", because: "a part of the day" },
    { text: "Festivalio direktorius atsistatydino.", because: "nothing is said to be held" },
    { text: "Atidarymo šventėje kalbėjo rektorius.", because: "the feast of an opening" },
    { text: "Mugės populiarios.", because: "a habit" },
    { text: "Festivalio biuras yra aikštėje.", because: "nothing is said to be held" },
    { text: "Europos dieną mokykloje vyko pamoka.", because: "the day of another event" },
  ],
});
