import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of anniversary events. */
export const anniversaryLt = defineFrame({
  id: "anniversary/lt",
  type: "anniversary",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "minėti mini minėjo, paminėti pamini paminėjo, pažymėti pažymi pažymėjo, pasitikti pasitinka pasitiko, įprasminti įprasmina įprasmino",
        {
          passive: "atžymėt(a|as|os)|švęst(a|as|os)|atšvęst(a|as|os)|minima|minimos|minimas",
          past: "atžymėjo|pasiekė",
          present: "švenčiam(as|a|i|os)",
        },
      ),
      object:
        "sukakt*|jubilie*|metin(ės|es|ių|ėmis)|dešimtmet*|penkiolikmet*|dvidešimtmet*|dvidešimtpenkmet*|trisdešimtmet*|trisdešimtpenkmet*|keturiasdešimtmet*|penkiasdešimtmet*|šešiasdešimtmet*|septyniasdešimtmet*|aštuoniasdešimtmet*|devyniasdešimtmet*|šimtmet*|šimtas|penkmet*|tūkstantmet*|metus|metis|metį|mečio|mečiui",
      without: "gimtadien*|žuvus*|aukų|valstybės|nepriklausomyb*|užgavėn*|kalėd*|naujuosius|naujus*|pareigas|kadencij*",
    },
    {
      forms: {
        past: "šventė|šventėme|atšventė|atšventėme|švęsdam(as|a|i|os)|vainikavo",
        present: "švenčia|švenčiame",
        future: "švęs|švęsime|atšvęs|atšvęsime",
        infinitive: "švęsti|atšvęsti",
      },
      object:
        "sukaktį|jubiliejų|metines|dešimtmetį|penkiolikmetį|dvidešimtmetį|dvidešimtpenkmetį|trisdešimtmetį|trisdešimtpenkmetį|keturiasdešimtmetį|penkiasdešimtmetį|šešiasdešimtmetį|septyniasdešimtmetį|aštuoniasdešimtmetį|devyniasdešimtmetį|šimtmetį|šimtąsias|penkmetį|tūkstantmetį|metų sukaktį|sukaktuves|metį|(bibliotekos|mokyklos|gimnazijos|muziejaus|choro|ansamblio|teatro|ligoninės|draugijos|klubo) gimtadienį",
      without: "žuvus*|aukų|valstybės|nepriklausomyb*|užgavėn*|kalėd*|naujuosius|kadencij*",
      roles: { subject: "honoured" },
    },
    {
      forms: {
        past: "sukako|suėjo|sukanka",
        present: "sueina",
        future: "sukaks|sueis",
      },
      object: "met(ų|ai|us)|dešimtmet*|dešimtmeč*|šimtmet*|šimtmeč*",
      without: "mirties|žūties|trėm*|amžiaus|gimė|gimimo|gaisr*|katastrof*",
    },
  ],
  nouns: [
    {
      forms:
        "jubiliej(us|aus|ų)|sukakt(is|ies|į)|metin(ės|ių|es)|sukaktuv(ės|ių)|(jubiliejaus|sukakties|metinių) (minėjimas|minėjimo|minėjimą|šventė|šventės|šventę|iškilmės|iškilmių|renginiai|renginys)|(dešimtmečio|dvidešimtmečio|dvidešimtpenkmečio|trisdešimtmečio|keturiasdešimtmečio|penkiasdešimtmečio|šimtmečio|penkmečio) (minėjimas|minėjimo|minėjimą|šventė|šventės|šventę|iškilmės|iškilmių|renginiai|renginys)|jubiliejin(is|io|į) (vakaras|vakaro|vakarą|renginys|renginio|renginį)|jubiliejin(ė|ės|ę) (šventė|šventės|šventę|sueiga|popietė)",
      without:
        "mirties|žūties|tremties|trėmim*|valstybės|nepriklausomyb*|atkūrimo|gimimo|sukilim*|mūšio|karo|genocid*|holokaust*|katastrof*|gaisr*|okupacij*|kautyni*",
    },
    {
      forms:
        "(jubiliejaus|sukakties|metinių|dešimtmečio|dvidešimtmečio|dvidešimtpenkmečio|trisdešimtmečio|penkiasdešimtmečio|šimtmečio) (minėjime|šventėje|iškilmėse|renginiuose|renginyje|vakare)|jubiliejuje|sukaktuvėse|jubiliejin(iame vakare|ėje šventėje|iame renginyje)",
      told: true,
    },
  ],
  examples: [
    { text: "Miestai ⟦paminėjo partnerystės dvidešimtmetį⟧." },
    { text: "Biblioteka ⟦atšventė šimtmetį⟧ 2014 m. gegužės 4 d." },
    { text: "Tauragėje ⟦įvyko⟧ choro ⟦jubiliejaus šventė⟧." },
    { text: "Rugsėjo 9 d. mokykla ⟦minės sukaktį⟧.", modality: "planned" },
    { text: "2018 metais ⟦paminėtas bendradarbiavimo dešimtmetis⟧." },
    { text: "Draugija ⟦pažymėjo trisdešimtąsias metines⟧." },
    { text: "Bibliotekai gegužės 5 d. ⟦sukako⟧ devyniasdešimt metų." },
    { text: "Gimnazijos ⟦šimtmečio šventė vyks⟧ gegužės 9 d.", modality: "planned" },
    { text: "2012 m. gegužės 4 d. ⟦pažymėtas draugystės penkmetis⟧." },
    { text: "Kitąmet miestai ⟦minės bendradarbiavimo dvidešimtpenkmetį⟧.", modality: "planned" },
    { text: "Rugsėjo 9 d. bibliotekoje ⟦vyko šimtmečio renginiai⟧." },
  ],
  counterExamples: [
    {
      text: "Sausio 22 d., minint 160-ąsias sukilimo metines, mokykloje vyko pamoka.",
      because: "an uprising that is remembered",
    },
    { text: "Mokykla įkurta mūšio metinių dieną.", because: "the date of another event" },
    { text: "Jubiliejinis albumas jau parduodamas.", because: "an adjective names no event" },
    { text: "Sukaktis nepaminėta.", because: "what was not celebrated" },
    { text: "Artėja jubiliejus.", because: "nothing is said to be held" },
    { text: "Vaikams sukanka treji, ir jie keliauja į darželį.", because: "an age, no jubilee" },
    { text: "Nuo gaisro praėjo dveji metai.", because: "time that has passed, not celebrated" },
  ],
});
