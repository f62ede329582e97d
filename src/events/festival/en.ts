import { defineFrame } from "../frame.ts";

/** How English releases tell of festival events. */
export const festivalEn = defineFrame({
  id: "festival/en",
  type: "festival",
  language: "en",
  verbs: [],
  nouns: [
    { forms: "days|week", capital: true, city: true, without: "working days" },
    {
      forms:
        "festival|fair|fairs|carnival|fete|fête|feast day|market|christmas market|days of|city days|town days|street party|parade|harvest festival",
      without: "job market|labour market|market square|market hall|market town",
    },
  ],
  examples: [
    { text: "The film ⟦festival took place⟧ in June." },
    { text: "The craft ⟦fair was held⟧ in the park." },
    { text: "The ⟦festival will begin⟧ on 9 September.", modality: "planned" },
    { text: "The ⟦carnival was called off⟧ because of rain.", modality: "cancelled" },
    { text: "The ⟦festival opened with a parade⟧ on Friday." },
    { text: "The Christmas ⟦market is planned⟧ for December.", modality: "planned" },
  ],
  counterExamples: [
    { text: "The job market is growing.", because: "another market" },
    { text: "The festival office is in Market Square.", because: "nothing is said to be held" },
    { text: "Fair trade is important.", because: "another meaning" },
    { text: "The director of the festival resigned.", because: "nothing is said to be held" },
  ],
});
