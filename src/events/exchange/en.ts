import { defineFrame } from "../frame.ts";

/** How English releases tell of exchange events. */
export const exchangeEn = defineFrame({
  id: "exchange/en",
  type: "exchange",
  language: "en",
  verbs: [],
  nouns: [
    { forms: "workshop|workshops", roles: { subject: "participant" }, without: "conference" },

    {
      forms:
        "youth exchange|exchange between|exchange with|student exchange|pupil exchange|school exchange|exchange visit|exchange programme|internship|traineeship|training course|summer camp|language camp|training",
      without: "exchange of plots|exchange of experience|training ground",
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
  ],
  examples: [
    { text: "A ⟦youth exchange took place⟧ in May." },
    { text: "Officials ⟦took part in a training course⟧ in Leeds." },
    { text: "The ⟦internship began⟧ on 4 March." },
    { text: "The ⟦school exchange will be held⟧ in September.", modality: "planned" },
    { text: "The ⟦summer camp was cancelled⟧.", modality: "cancelled" },
    { text: "The ⟦exchange between the schools began⟧ in 2009." },
  ],
  counterExamples: [
    { text: "The council agreed to an exchange of plots.", because: "land that is exchanged" },
    { text: "An exchange of experience is useful.", because: "a general remark" },
    { text: "The exchange rate fell.", because: "money" },
    { text: "The training ground is closed.", because: "a place" },
  ],
});
