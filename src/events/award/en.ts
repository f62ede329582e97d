import { defineFrame } from "../frame.ts";

/** How English releases tell of award events. */
export const awardEn = defineFrame({
  id: "award/en",
  type: "award",
  language: "en",
  verbs: [
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
  examples: [],
  counterExamples: [],
});
