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
  {
    forms: "atstovaus|atvyks|dalyvaus|sodins|pasodins|svečiuosis|viešės|sveikins|pasveikins",
    role: "attendee",
    modality: "planned",
    slot: "subject",
  },
  {
    forms: "žodį tars|sveikinimo žodį tars|kalbas sakys|pranešimą skaitys|pranešimus skaitys|kalbės|pasisakys|moderuos",
    role: "speaker",
    modality: "planned",
    slot: "subject",
  },
  {
    forms: "pasirašys|dokumentą pasirašys|sutartį pasirašys|parašus dės|padės parašus",
    role: "signatory",
    modality: "planned",
    slot: "subject",
    of: ["agreement_signing", "letter_of_intent"],
  },
  {
    forms:
      "(jai|jam|delegacijai|grupei|svečiams|saviveiklininkams|mokiniams|moksleiviams|sportininkams|jaunimui|jaunuoliams) vadovavo|(grupę|delegaciją|kolektyvą) vedė|delegacijos vadov(as|ė)|grupės vadov(as|ė)|delegacijos priešakyje|į ją įėjo|į delegaciją įėjo|jos sudėtyje|kartu (viešėjo|lankėsi|atvyko|atkeliavo)|drauge (viešėjo|lankėsi|atvyko|atkeliavo)",
    role: "guest",
    modality: "asserted",
    slot: "subject",
    of: ["visit", "anniversary", "festival"],
    near: true,
  },
  {
    forms: "po ja pasirašė|po sutartimi pasirašė|ją pasirašė|jį pasirašė|dokumentą pasirašė|pasirašiusieji",
    role: "signatory",
    modality: "asserted",
    slot: "subject",
    of: ["agreement_signing", "letter_of_intent"],
    near: true,
  },
  {
    forms:
      "(vakarą|renginį|šventę|koncertą|minėjimą) (vedė|moderavo)|svečius (pasitiko|sutiko|priėmė)|juos (pasitiko|sutiko|priėmė)|ją (pasitiko|sutiko|priėmė)",
    role: "host",
    modality: "asserted",
    slot: "subject",
    of: ["anniversary", "festival", "visit", "meeting"],
    near: true,
  },
  {
    forms:
      "mygtuką (paspaudė|nuspaudė)|juostelę (perkirpo|perkerpa)|juostą perkirpo|simbolinę juostą perkirpo|simbolinę juostelę perkirpo|duris (atvėrė|pravėrė)",
    role: "opener",
    modality: "asserted",
    slot: "subject",
    of: ["opening", "exhibition"],
    near: true,
  },
  {
    forms:
      "pamaldas laikė|mišias aukojo|mišias koncelebravo|pamokslą sakė|pamaldoms vadovavo|kurias aukojo|kurias laikė",
    role: "celebrant",
    modality: "asserted",
    slot: "subject",
    of: ["religious_service"],
    near: true,
  },
  {
    forms: "kurį pristatė|kurią pristatė|jį pristatė|ją pristatė|teiravosi|domėjosi|suabejojo|paprieštaravo|siūlė",
    role: "speaker",
    modality: "asserted",
    slot: "subject",
    of: ["council_session", "resolution"],
    near: true,
  },
];
