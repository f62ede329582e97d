import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of award events. */
export const awardLt = defineFrame({
  id: "award/lt",
  type: "award",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "apdovanojo|įteikė|suteikė|skyrė|pagerbė|pažymėjo|įvertino|teikė|paskyrė|prisegė",
        passive:
          "apdovanot(as|a|i|os|ų)|įteikt(as|a|i|os|ų)|suteikt(as|a|i|os)|skirt(as|a|i|os)|pagerbt(as|a|i|os)|įvertint(as|a|i|os)|paskirt(as|a|os)|teikt(i|os|as|a)|prisegt(as|a|i)",
        present: "įteikia|suteikia|įteikiam(as|a|i|os)|suteikiam(as|a|i)|teikiam(as|a|i|os)",
        future: "įteiks|apdovanos|suteiks|teiks|skirs|pagerbs",
        infinitive: "įteikti|suteikti|apdovanoti|pagerbti|skirti",
        noun: "įteikim(as|o|ą)|suteikim(as|o|ą)|apdovanojim(as|o)",
      },
      object:
        "vard(as|o|ą|ai|us)|premij*|apdovanojim*|medal*|ženkl*|regalij*|padėk*|diplom*|ordin*|titul*|priz(as|ą|ai|us)|taur(ė|ę|es|ės)|stipendij*|statulėl*|garbės|nominacij*|kryži(us|aus|ų)",
      without:
        "žuvus*|atminimą|lėš*|galimyb*|teis(ę|ės)|gatvei|aikštei|mokyklai|gatvės|paraišk*|kandidatūr*|siūlym*|pareig*",
      roles: { subject: "giver", object: "recipient", to: "recipient" },
    },
    {
      forms: {
        past: "gavo|pelnė|laimėjo|atsiėmė|iškovojo|nusipelnė|susižėrė",
        passive: "pelnyt(as|a|i)",
        future: "gaus|atsiims",
      },
      object:
        "vard(as|o|ą|ai|us)|premij*|apdovanojim*|medal*|ženkl*|regalij*|padėk*|diplom*|ordin*|titul*|priz(as|ą|ai|us)|stipendij*|nominacij*",
      without: "bėgim*|turnyr*|varžyb*|čempionat*|rungtyn*|neigiam*",
      roles: { subject: "recipient", from: "giver" },
    },
    {
      forms: {
        past: "tapo",
        passive: "pripažint(as|a|i|os)|paskelbt(as|a|i|os)|pavadint(as|a)|išrinkt(as|a|i|os)",
        future: "taps",
      },
      object:
        "garbės pilieči*|garbės piliečiu|garbės piliete|laureat*|nugalėtoj*|geriausi*|gražiausi*|metų (mokytoju|mokytoja|žmogumi|ūkininku|ūkininke|sportininku|sportininke|treneriu|gydytoju|gydytoja|savanoriu|savanore|knyga|įmone|seniūnija)",
      without: "aikštės|rungtyn*|varžyb*|turnyr*|bėgim*|čempionat*|konkurs*|pirkim*",
      roles: { subject: "recipient", object: "recipient" },
    },
    {
      forms: {
        past: "apdovanojo",
        passive: "apdovanot(as|a|i|os)",
        future: "apdovanos",
      },
      without: "žuvus*|dovanomis|suvenyr*",
      roles: { subject: "giver", object: "recipient" },
    },
  ],
  nouns: [
    {
      forms:
        "apdovanojimų (ceremonija|ceremonijoje|ceremonijos|vakaras|vakare|šventė|šventėje)|padėkos vakar(as|e)|nugalėtojų pagerbim(as|o)",
    },
  ],
  examples: [
    { text: "Meras ⟦įteikė medalius⟧ ugniagesiams." },
    { text: "Rašytoja ⟦gavo miesto premiją⟧." },
    { text: "Garbės piliečio vardas ⟦suteiktas gydytojui⟧." },
    { text: "Mokytojai ⟦apdovanoti padėkomis⟧." },
    { text: "Premijos ⟦bus įteiktos⟧ gegužės 9 d.", modality: "planned" },
    { text: "Skulptorius ⟦pelnė apdovanojimą⟧." },
    { text: "⟦Metų mokytoja pripažinta⟧ Ona Beržė." },
    { text: "Garbės ženklą ugniagesiui ⟦prisegė⟧ meras." },
  ],
  counterExamples: [
    { text: "Premija šiemet neskirta.", because: "a negated verb" },
    { text: "Savivaldybė gavo paramą.", because: "money is no award" },
    { text: "Komisija svarsto paraiškas premijoms.", because: "nothing is given yet" },
    { text: "Gatvei suteiktas poeto vardo gatvės pavadinimas.", because: "a street that is named" },
    { text: "Pastatas pripažintas netinkamu naudoti.", because: "a verdict, no prize" },
    { text: "Gyventojai kandidatūras premijai gali teikti iki gegužės 1 d.", because: "nothing is given yet" },
  ],
});
