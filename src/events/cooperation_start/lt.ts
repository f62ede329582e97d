import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of cooperation start events. */
export const cooperationStartLt = defineFrame({
  id: "cooperation_start/lt",
  type: "cooperation_start",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "užmezgė|prasidėjo|pradėjo|užsimezgė|mezgėsi|užmezgėme",
        passive: "užmegzt(as|i|a|os|us|ą)|pradėt(a|as|i|os)",
        infinitive: "užmegzti",
        noun: "užmezgim(as|o)",
      },
      object: "bendradarbiavim*|bendradarbiauti|draugyst*|ryši*|ryšys|partneryst*|santyki*|kontakt*|bičiulyst*",
      without: "projekt*|statyb*",
      roles: { subject: "initiator" },
    },
    {
      forms: {
        present:
          "bendrauja|bendraujama|bendraujame|bendradarbiauja|bendradarbiaujama|bendradarbiaujame|draugauja|draugaujama|draugaujame|partneriauja|partneriai|partnerė|partneris|partnere|partneriu|partnerėmis|partneriais|partnerystė|partnerystės|bendradarbiavimas|sieja|draugystė",
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
  ],
  counterExamples: [
    { text: "Meras kalbėjo apie bendradarbiavimą.", because: "talk of cooperation is no start" },
    { text: "Statybos prasidėjo 2010 metais.", because: "a building site is an investment" },
    { text: "Miestai siekia užmegzti ryšius.", because: "a wish is no start" },
    { text: "Bendradarbiavimas yra glaudus.", because: "a state without a beginning" },
  ],
});
