import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of founding events. */
export const foundingLt = defineFrame({
  id: "founding/lt",
  type: "founding",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "įkūrė|įsteigė|sukūrė|susikūrė|įsikūrė|sudarė",
        passive: "įkurt(as|a|i|os)|įsteigt(as|a|i|os)|sukurt(as|a)|sudaryt(as|a|i|os)",
        future: "įkurs|įsteigs",
        infinitive: "įkurti|įsteigti",
        noun: "įkūrim(as|o)|įsteigim(as|o)|steigim(as|o)",
      },
      object:
        "komitet*|asociacij*|draugij*|fond(as|ą|o)|sąjung*|tinkl(as|ą|o)|klub*|organizacij*|komisij*|darbo grup*|bendrov*|institut*|universitet*|taryb(a|ą)|mokykl*|muziej*|centr(as|ą)|bendrij*",
      without: "sąlyg*|galimyb*|sutart*|įspūd*",
      roles: { subject: "founder" },
    },
  ],
  nouns: [],
  examples: [],
  counterExamples: [],
});
