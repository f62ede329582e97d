import { defineFrame } from "../frame.ts";

/** How English releases tell of award events. */
export const awardEn = defineFrame({
  id: "award/en",
  type: "award",
  language: "en",
  verbs: [
    {
      forms: {
        past: "was made an honorary|were made honorary|made an honorary|named an honorary|was given the freedom|became an honorary",
      },
      roles: { subject: "recipient", object: "recipient" },
    },
    {
      forms: {
        past: "awarded|presented|conferred|bestowed|honoured|honored|decorated|handed out|handed over|given|granted",
        present: "awards|presents",
        infinitive: "award|present",
        noun: "presentation|conferral",
      },
      object:
        "title|titles|award|awards|prize|prizes|medal|medals|honorary|distinction|distinctions|citizenship|diploma|diplomas|order|certificate|certificates|scholarship|scholarships|badge|cross|freedom of the city|laureates|honours|letters of thanks|insignia|cup",
      without: "gift|gifts|souvenir|report|programme|proposal|presented to the chamber|honorary consul*",
      roles: { subject: "giver", object: "recipient", to: "recipient", by: "giver" },
    },
    {
      forms: { past: "received|won|accepted|collected|was awarded|picked up" },
      object:
        "title|award|awards|prize|prizes|medal|medals|honorary|distinction|citizenship|diploma|order|certificate|scholarship|freedom of the city|badge",
      without: "gift|contract|tender|honorary consulate",
      roles: { subject: "recipient", from: "giver" },
    },
  ],
  nouns: [{ forms: "award ceremony|prize-giving|prize-giving ceremony|awards ceremony" }],
  examples: [
    { text: "The mayor ⟦presented medals⟧ to the firefighters." },
    { text: "The writer ⟦received the city's award⟧." },
    { text: "The title of honorary citizen ⟦was conferred on a doctor⟧." },
    { text: "Mary Lane ⟦was awarded a medal⟧ on 4 May." },
    { text: "The prizes ⟦will be presented⟧ on 9 June.", modality: "planned" },
    { text: "The club ⟦won a prize⟧ for its garden." },
  ],
  counterExamples: [
    { text: "No prize was awarded.", because: "a negated verb" },
    { text: "The company won the contract.", because: "a contract is no award" },
    { text: "The mayor presented the report.", because: "a report that is presented" },
    { text: "Award rules are on the website.", because: "a name of rules" },
  ],
});
