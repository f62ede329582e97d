import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of cooperation start events. */
export const cooperationStartLt = defineFrame({
  id: "cooperation_start/lt",
  type: "cooperation_start",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "užmezgė|prasidėjo|pradėjo|užsimezgė|mezgėsi|užmezgėme|inicijavo",
        passive: "užmegzt(as|i|a|os|us|ą)|pradėt(as|a|i|os)|inicijuot(as|a)",
        future: "pradės|užmegs",
        infinitive: "užmegzti",
        noun: "užmezgim(as|o)",
      },
      object:
        "bendradarbiavim*|bendradarbiauti|draugyst*|draugauti|bendrauti|ryši*|ryšys|partneryst*|partneriauti|santyki*|kontakt*|bičiulyst*",
      without: "projekt*|statyb*",
      roles: { subject: "initiator" },
    },
    {
      forms: { past: "susidraugavo|susibičiuliavo|susigiminiavo", present: "palaiko|palaikomi" },
      since: true,
    },
    {
      forms: {
        present:
          "bendrauja|bendraujama|bendraujame|bendradarbiauja|bendradarbiaujama|bendradarbiaujame|draugauja|draugaujama|draugaujame|partneriauja|bičiuliaujasi|bičiuliaujamasi|partneriai|partnerė|partneris|partnere|partneriu|partneriaujama|partnerėmis|partneriais|partnerystė|partnerystės|bendradarbiavimas|sieja|draugystė|giminiuojasi|susigiminiavę",
      },
      since: true,
    },
  ],
  nouns: [],
  examples: [
    { text: "Miestų ⟦bendradarbiavimas prasidėjo⟧ 1994 metais." },
    { text: "2008 m. gegužę ⟦užmegzti pirmieji ryšiai⟧." },
    { text: "Tauragė su Radomu ⟦bendradarbiauja⟧ nuo 2001 m." },
    { text: "Savivaldybės ⟦draugauja⟧ nuo 1997 metų." },
    { text: "Biržai ir Bauskė ⟦bendrauja⟧ nuo 1992-ųjų." },
    { text: "1989 metais ⟦užsimezgė draugystė⟧ su Bonos mokykla." },
    { text: "Ryšiai su Bona ⟦palaikomi⟧ nuo 1993 metų." },
  ],
  counterExamples: [
    { text: "Meras kalbėjo apie bendradarbiavimą.", because: "talk of cooperation is no start" },
    { text: "Statybos prasidėjo 2010 metais.", because: "a building site is an investment" },
    { text: "Miestai siekia užmegzti ryšius.", because: "a wish is no start" },
    { text: "Bendradarbiavimas yra glaudus.", because: "a state without a beginning" },
  ],
});
