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
  examples: [],
  counterExamples: [],
});
