import { defineFrame } from "../frame.ts";

/** How English releases tell of anniversary events. */
export const anniversaryEn = defineFrame({
  id: "anniversary/en",
  type: "anniversary",
  language: "en",
  verbs: [
    {
      forms: {
        past: "celebrated|marked|commemorated",
        present: "celebrates|marks|mark|celebrate",
        infinitive: "celebrate|mark",
      },
      object: "anniversary|anniversaries|jubilee|centenary|bicentenary|years of|birthday",
      without: "death|uprising|war|liberation",
    },
  ],
  nouns: [
    {
      forms: "anniversary celebrations|anniversary celebration|jubilee celebrations|anniversary|jubilee|centenary",
      notBefore: "of the death",
    },
  ],
  examples: [],
  counterExamples: [],
});
