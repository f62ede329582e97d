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
  examples: [],
  counterExamples: [],
});
