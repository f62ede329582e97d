import { defineFrame } from "../frame.ts";

/** How English releases tell of exchange events. */
export const exchangeEn = defineFrame({
  id: "exchange/en",
  type: "exchange",
  language: "en",
  verbs: [
    {
      forms: {
        past: "trained in|trained at|completed (a|an|their|his|her) (placement|internship|traineeship|course|training|apprenticeship)|spent a semester|swapped classrooms|took part in a workshop|shadowed|completed a (two-week|three-week|four-week|week-long|month-long) (placement|internship|course|training)|were trained|was trained",
        infinitive: "train at|train in|train with|spend the (spring|summer|autumn|winter|semester|term)|shadow",
        present: "are training|is training|are completing",
      },
      object:
        "pupils|students|trainees|teachers|firefighters|nurses|doctors|officers|specialists|officials|librarians|colleagues|placement|internship|course|training|apprentices|exchange|staff|young people|scholarship|interns|social workers|chefs|cooks|under the exchange",
      orPerson: true,
      roles: { subject: "participant", object: "participant" },
    },
    {
      forms: {
        past: "underwent training|received training|completed (a|an|their|his|her) (placement|internship|traineeship|apprenticeship|work placement)|did a placement|did an internship",
        present: "undergoes training|undergo training|are undergoing training",
        infinitive: "undergo training|receive training|do a placement|do an internship|complete a placement",
      },
      roles: { subject: "participant" },
    },
  ],
  nouns: [
    {
      forms: "workshop|workshops",
      roles: { subject: "participant", by: "participant" },
      without: "conference|car workshop|repair workshop",
    },

    {
      forms:
        "youth exchange|exchange between|exchange with|student exchange|pupil exchange|school exchange|exchange visit|exchange programme|exchange program|exchange scheme|teacher exchange|staff exchange|cultural exchange|youth camp|internship|internships|traineeship|traineeships|placement|placements|work placement|work placements|training course|training session|summer camp|language camp|training|job shadowing|study week|language course|volunteer camp|work camp|masterclass|masterclasses|residency|apprenticeship|erasmus project|erasmus exchange|art camp|youth meeting",
      without: "exchange of plots|exchange of experience|training ground|training centre|football training",
      notBefore: "ground|centre|center|room|budget|rate|of gifts",
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
    {
      forms: "exchange|exchanges",
      object:
        "pupils|students|schools|school|teachers|youth|orchestra|orchestras|programme|program|twentieth|first|tenth|annual|young|apprentices|twin",
      within: 6,
      without:
        "exchange of plots|exchange of experience|exchange of views|exchange of gifts|stock exchange|corn exchange|telephone exchange|labour exchange|exchange rate",
      notBefore: "of plots|of views|of experience|of experiences|of gifts|of ideas|rate|road|street",
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
    { text: "Five nurses from Bonn ⟦underwent training⟧ in Derby." },
  ],
  counterExamples: [
    { text: "The council agreed to an exchange of plots.", because: "land that is exchanged" },
    { text: "An exchange of experience is useful.", because: "a general remark" },
    { text: "The exchange rate fell.", because: "money" },
    { text: "The training ground is closed.", because: "a place" },
  ],
});
