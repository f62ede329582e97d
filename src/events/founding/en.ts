import { defineFrame } from "../frame.ts";

/** How English releases tell of founding events. */
export const foundingEn = defineFrame({
  id: "founding/en",
  type: "founding",
  language: "en",
  verbs: [
    {
      forms: {
        past: "founded|established|created|set up|formed|constituted|launched|incorporated|instituted|started|co-founded|brought to life|called into being|called into existence|brought into being|came into being|was born",
        present: "sets up|launches|founds|form",
        infinitive: "found|establish|create|set up|form|launch",
        noun: "founding|establishment|setting up|creation|foundation|formation",
      },
      object:
        "library|choir|orchestra|theatre|newspaper|gallery|hospital|committee|association|union|network|club|organisation|organization|society|council of youth|youth council|chamber|working group|steering group|commission|institute|university|company|league|task force|centre|center|board|school|museum|brigade|fire brigade|band|charity|trust|cooperative|co-operative|forum|federation|partnership board|team|women's shed|men's shed|academy|fund|youth parliament|youth forum|seniors council|parish|guild|lodge|troupe|ensemble|college|food bank|residents group|friends of|magazine|festival committee|advisory group|advisory board|consortium|cluster|agency|department|office of|secretariat|scholarship fund|prize|foundation",
      objectIs: "bare",
      without:
        "contacts|connections|relations|cooperation|opportunit*|conditions|jobs|exhibition|opened|consultation|campaign|website|work|works|season|appeal|building|course|exchange|jobs|partnership began|ferry|bus|app",
      roles: { subject: "founder", by: "founder" },
    },
  ],
  nouns: [],
  examples: [
    { text: "The association ⟦was founded⟧ in 1998." },
    { text: "The council ⟦set up a committee⟧ on sport." },
    { text: "Residents ⟦formed a society⟧ of railway lovers." },
    { text: "A foundation ⟦was established⟧ in May 2010." },
    { text: "A youth council ⟦will be created⟧ in September.", modality: "planned" },
    { text: "The towns ⟦created a network⟧ of museums." },
    { text: "The residents ⟦set up a youth council⟧ in 2009." },
  ],
  counterExamples: [
    { text: "The programme created jobs.", because: "jobs are no body" },
    { text: "Contacts were established.", because: "contacts are no body" },
    { text: "No committee was set up.", because: "a negated verb" },
    { text: "The association is active.", because: "a state" },
  ],
});
