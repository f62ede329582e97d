import { defineFrame } from "../frame.ts";

/** How English releases tell of founding events. */
export const foundingEn = defineFrame({
  id: "founding/en",
  type: "founding",
  language: "en",
  verbs: [
    {
      forms: {
        past: "founded|was founded|came together|celebrated (its|their) foundation|got off the ground|established|created|brought into existence|called to life|registered|activated|reactivated|revived|refounded|re-established|set up|formed|constituted|launched|incorporated|instituted|started|co-founded|brought to life|called into being|called into existence|brought into being|came into being|was born",
        present: "sets up|launches|founds|form",
        infinitive: "found|establish|create|set up|form|launch",
        noun: "founding|establishment|setting up|creation|foundation|formation",
      },
      object:
        "library|choir|orchestra|theatre|newspaper|gallery|hospital|committee|association|union|network|club|organisation|organization|society|council of youth|youth council|council of seniors|senior council|senior citizens' council|women's council|council for|council of|advisory council|sports council|youth city council|youth municipal council|foundation of|twinning association|partnership committee|partnership association|friendship society|chamber|working group|steering group|commission|institute|university|company|league|task force|centre|center|board|school|museum|brigade|fire brigade|band|charity|trust|cooperative|co-operative|forum|federation|partnership board|team|women's shed|men's shed|academy|fund|youth parliament|youth forum|seniors council|parish|guild|lodge|troupe|ensemble|college|food bank|residents group|friends of|magazine|festival committee|advisory group|advisory board|consortium|cluster|agency|department|office of|secretariat|scholarship fund|prize|foundation",
      objectIs: "bare",
      without:
        "contacts|connections|relations|cooperation|opportunit*|conditions|jobs|exhibition|opened|consultation|campaign|website|work|works|season|appeal|building|course|exchange|jobs|partnership began|ferry|bus|app|operating|operation|operations|its activity|its activities|functioning|pool|season|tender",
      roles: { subject: "founder", by: "founder" },
    },
    {
      forms: { past: "appointed|was appointed|were appointed|convened" },
      object:
        "working group|working groups|steering group|steering committee|organising committee|organizing committee|honorary committee|task force|task team|advisory council|council of seniors|joint committee|joint commission|programme council",
      objectIs: "direct",
      without: "to the|member|members|chair|chairman|chairwoman|director|as a|as the",
      roles: { subject: "founder", by: "founder" },
    },
    {
      forms: {
        past: "(has|have) (existed|operated|functioned|been active|been operating|been functioning|been in existence|been in operation) since|exists since|operates since|has been running since|has been working since",
      },
      object:
        "association|society|club|choir|band|orchestra|ensemble|library|museum|theatre|foundation|committee|council|union|network|gallery|brigade|school|centre|university of the third age",
      objectIs: "bare",
      dated: true,
      without:
        "partnership|cooperation|co-operation|twinning|friendship|agreement|friendship between|link|contacts|relations",
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
    { text: "In 2009 the council ⟦set up the Council of Seniors⟧." },
    { text: "A ⟦working group⟧ on tourism ⟦was appointed⟧ in May 2024." },
    { text: "The choir ⟦has existed since⟧ 1998." },
  ],
  counterExamples: [
    { text: "The programme created jobs.", because: "jobs are no body" },
    { text: "Contacts were established.", because: "contacts are no body" },
    { text: "No committee was set up.", because: "a negated verb" },
    { text: "The association is active.", because: "a state" },
    { text: "Anna Brook was appointed to the working group in May 2024.", because: "a person who joins a body" },
  ],
});
