import { defineFrame } from "../frame.ts";

/** How English releases tell of opening events. */
export const openingEn = defineFrame({
  id: "opening/en",
  type: "opening",
  language: "en",
  verbs: [
    {
      forms: {
        past: "opened|reopened|re-opened|inaugurated|unveiled|commissioned",
        present: "opens|reopens",
        infinitive: "open|reopen|inaugurate",
        noun: "opening|reopening|inauguration|unveiling",
      },
      object:
        "school|kindergarten|nursery|hall|pool|road|street|bridge|park|library|museum|centre|center|stadium|pitch|square|house|clinic|hospital|path|office|consulate|headquarters|roundabout|bypass|theatre|theater|cinema|shelter|hotel|factory|plant|line|tunnel|viaduct|marina|junction|station|playground|embassy|branch|sign|garden|trail|campus|rink|facility|terminal|airport|market hall|laboratory|hub|crossing|depot|promenade|fountain|home|lane|route|section|interchange|tower",
      without:
        "exhibition|exhibit|session|meeting|debate|conference|festival|monument|memorial|plaque|bust|statue|concert|tournament|letter|opened up|talks|discussion|negotiations|open air|open-air|call",
      roles: { subject: "opener", by: "opener" },
    },
    {
      forms: {
        past: "cut the ribbon|cut the ceremonial ribbon|cut a ribbon|opened its doors|reopened its doors|opened to the public|went into service|put into service|put into operation",
      },
      roles: { subject: "opener" },
    },
  ],
  nouns: [],
  examples: [
    { text: "A new library ⟦was opened⟧ in Leeds on 3 May." },
    { text: "The mayor ⟦cut the ribbon⟧ at the new school." },
    { text: "The bridge ⟦reopened⟧ in 2014." },
    { text: "The sports hall ⟦will open⟧ on 9 October.", modality: "planned" },
    { text: "The ⟦opening of the swimming pool⟧ took place on Friday." },
    { text: "The ⟦unveiling of the street sign⟧ is planned for 10 March.", modality: "planned" },
  ],
  counterExamples: [
    { text: "The chairman opened the debate.", because: "a debate that is opened" },
    { text: "An exhibition was opened in the museum.", because: "an exhibition has its own type" },
    { text: "The office is open from eight.", because: "opening hours" },
    { text: "The mayor wants to open a library.", because: "a wish is no event" },
  ],
});
