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
  examples: [
    { text: "The cities ⟦celebrated the 20th anniversary⟧ of their partnership." },
    { text: "The library ⟦marked its centenary⟧ on 4 May 2014." },
    { text: "The ⟦anniversary was celebrated⟧ in Bergen." },
    { text: "The towns ⟦will celebrate the anniversary⟧ on 9 September.", modality: "planned" },
    { text: "⟦Anniversary celebrations were held⟧ in Leeds on Saturday." },
    { text: "The ⟦jubilee⟧ of the choir ⟦was cancelled⟧.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "The school was founded on the anniversary of the battle.", because: "the date of another event" },
    { text: "The anniversary album costs ten pounds.", because: "a name of a thing" },
    { text: "The anniversary was not celebrated.", because: "what was not celebrated" },
    { text: "The club is proud of its anniversary badge.", because: "a name of a thing" },
  ],
});
