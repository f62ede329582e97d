import type { AttendanceWords } from "../../shared/events/event-words.ts";

/** Lithuanian words that say who took part in what the paragraph tells. */
export const attendance: readonly AttendanceWords[] = [
  {
    forms: "vadovaujam(a|os|ą)",
    role: "guest",
    modality: "asserted",
    slot: "object",
    of: ["visit"],
    near: true,
  },
  {
    forms: "vadovaujam(as|a|i|o|os|ą|ų)|diriguojam(as|a|i|o|os)|pritarė|pritariant|skambant",
    role: "performer",
    modality: "asserted",
    slot: "object",
    of: ["concert"],
    near: true,
  },
  {
    forms:
      "lydėjo|lydi|atlydėjo|kartu su (meru|burmistru|mere|burmistre|prezidentu|vadovu) (atvyko|atvažiavo|viešėjo|lankėsi|apsilankė)|(grupei|delegacijai|svečiams|moksleiviams|mokiniams) vadovavo",
    role: "guest",
    modality: "asserted",
    slot: "subject",
    of: ["visit", "exchange"],
    near: true,
    both: true,
  },
  {
    forms:
      "(pasodino|sodino|pasodinta|sodinta)|perkirpo (juostelę|juostą|simbolinę juostelę|simbolinę juostą)|supjaustė tortą|prapjovė tortą|pakėlė vėliavą|iškėlė vėliavą|padėjo gėlių|uždegė (žvakę|žvakes|žvakutes)|įkasė kapsulę|nuo(e|)mė uždangą",
    role: "attendee",
    modality: "asserted",
    slot: "subject",
    of: ["anniversary", "opening", "commemoration", "festival", "agreement_signing"],
    near: true,
  },
  {
    forms:
      "dalyvav(ęs|usi|ę|usios)|stebėjo|stebėję|pasveikin(ęs|usi|ę)|atvyk(ęs|usi|ę|usios) pasveikinti|atvyko pasveikinti|sveikin(o|ęs|usi)",
    role: "attendee",
    modality: "asserted",
    slot: "subject",
    near: true,
  },
  {
    forms: "atidarė|atidarydam(as|a|i)|paskelbė (atidarytą|atidarytas|pradžią)|davė startą|davė startą",
    role: "opener",
    modality: "asserted",
    slot: "subject",
    of: ["sport_event", "exhibition", "conference", "festival"],
    near: true,
  },
  {
    forms:
      "(prizus|taures|medalius|diplomus|apdovanojimus|padėkas|regalijas|premiją|premijas|dovanas|ženklą|ženklus|vardą) (įteikė|teikė|įteikinėjo)|(juos|jas|jį|ją) (įteikė|teikė)",
    role: "giver",
    modality: "asserted",
    slot: "subject",
    of: ["award"],
    near: true,
  },
  {
    forms:
      "klausimą (pristatė|pristačiusi|pristatęs)|sprendimo projektą (pristatė|pristatęs|pristačiusi)|projektą (pristatė|pristatęs|pristačiusi)|pranešėj(as|a)|pristačiusi|pristatęs",
    role: "speaker",
    modality: "asserted",
    slot: "subject",
    of: ["resolution"],
    near: true,
  },
  {
    forms:
      "nenugalim(as|a) buvo|greičiausi(as|a) buvo|stipriausi(as|a) buvo|auksą (iškovojo|pelnė|laimėjo)|sidabrą (iškovojo|pelnė)|bronzą (iškovojo|pelnė)|pirmąją vietą (užėmė|iškovojo)|nugalėtoj(u|a) tapo|čempion(u|e) tapo|aplenk(ęs|usi)|įveik(ęs|usi)|atiteko",
    role: "competitor",
    modality: "asserted",
    slot: "subject",
    of: ["sport_event"],
    near: true,
  },
  {
    forms: "eiles skaitė|skaitė eiles|grojo|dainavo|solavo|soluoja|dainuos|gros|dirigavo|diriguos|koncertuos",
    role: "performer",
    modality: "asserted",
    slot: "subject",
    of: ["concert"],
    near: true,
  },
];
