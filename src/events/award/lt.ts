import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of award events. */
export const awardLt = defineFrame({
  id: "award/lt",
  type: "award",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "apdovanojo|įteikė|suteikė|skyrė|pagerbė",
        passive: "apdovanot(as|a|i|os|ų)|įteikt(as|a|i|os|ų)|suteikt(as|a|i|os)|skirt(as|a|i|os)|pagerbt(as|a|i|os)",
        present: "įteikia|suteikia",
        future: "įteiks|apdovanos|suteiks",
        infinitive: "įteikti|suteikti|apdovanoti",
        noun: "įteikim(as|o|ą)|suteikim(as|o)",
      },
      object:
        "vard(as|o|ą|ai|us)|premij*|apdovanojim*|medal*|ženkl*|regalij*|padėk*|diplom*|ordin*|titul*|priz(as|ą|ai|us)|taur(ė|ę|es|ės)|stipendij*|statulėl*|garbės|nominacij*",
      without: "atminim*|žuvus*|suvenyr*|dovan(ą|as|a|os)|lėš*|galimyb*|teis(ę|ės)|gatvei|aikštei|mokyklai|gatvės",
      roles: { subject: "giver", object: "recipient", to: "recipient" },
    },
    {
      forms: { past: "gavo|pelnė|laimėjo|atsiėmė|iškovojo", future: "gaus|atsiims" },
      object:
        "vard(as|o|ą|ai|us)|premij*|apdovanojim*|medal*|ženkl*|regalij*|padėk*|diplom*|ordin*|titul*|priz(as|ą|ai|us)|stipendij*",
      roles: { subject: "recipient", from: "giver" },
    },
    { forms: { past: "tapo" }, object: "garbės pilieči*|garbės pilie*|laureat*", roles: { subject: "recipient" } },
  ],
  nouns: [{ forms: "apdovanojimų ceremonij(a|oje|os)" }],
  examples: [
    { text: "Meras ⟦įteikė medalius⟧ ugniagesiams." },
    { text: "Rašytoja ⟦gavo miesto premiją⟧." },
    { text: "Garbės piliečio vardas ⟦suteiktas gydytojui⟧." },
    { text: "Mokytojai ⟦apdovanoti padėkomis⟧." },
    { text: "Premijos ⟦bus įteiktos⟧ gegužės 9 d.", modality: "planned" },
    { text: "Skulptorius ⟦pelnė apdovanojimą⟧." },
  ],
  counterExamples: [
    { text: "Premija šiemet neskirta.", because: "a negated verb" },
    { text: "Savivaldybė gavo paramą.", because: "money is no award" },
    { text: "Komisija svarsto paraiškas premijoms.", because: "nothing is given yet" },
    { text: "Gatvei suteiktas poeto vardo gatvės pavadinimas.", because: "a street that is named" },
  ],
});
