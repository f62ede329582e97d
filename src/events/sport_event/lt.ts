import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of sport event events. */
export const sportEventLt = defineFrame({
  id: "sport_event/lt",
  type: "sport_event",
  language: "lt",
  verbs: [
    {
      forms: { past: "laimėjo|nugalėjo|įveikė|iškovojo" },
      object: "bėgim*|turnyr*|varžyb*|maraton*|čempionat*|rungtyn*|taur*|lenktyn*|regat*|finale",
      without: "premij*|rinkim*|konkurs*",
      roles: { subject: "competitor" },
    },
    {
      forms: { past: "startavo|varžėsi|rungtyniavo|rungėsi", future: "startuos|varžysis|rungsis" },
      object: "bėgim*|turnyr*|varžyb*|maraton*|čempionat*|rungtyn*|taur*|komand*|lenktyn*|ral*",
      roles: { subject: "competitor", by: "competitor" },
    },
  ],
  nouns: [
    {
      forms:
        "turnyr(as|o|ą|ai)|rungtyn(ės|ių|es)|varžyb(os|ų|as)|čempionat(as|o|ą)|bėgim(as|o|ą)|maraton(as|o|ą)|lenktyn(ės|ių)|sporto žaidyn(ės|ių)|spartakiad(a|os)|regat(a|os)",
      roles: { subject: "competitor", by: "competitor" },
    },
    {
      forms:
        "turnyre|rungtynėse|varžybose|čempionate|bėgime|maratone|žaidynėse|regatoje|lenktynėse|spartakiadoje|pirmenybėse",
      told: true,
      roles: { subject: "competitor", by: "competitor" },
    },
  ],
  examples: [
    { text: "Salėje ⟦įvyko šachmatų turnyras⟧." },
    { text: "Sekmadienį ⟦vyko maratonas⟧." },
    { text: "Labdaros ⟦rungtynės vyks⟧ gegužės 9 d.", modality: "planned" },
    { text: "⟦Varžybos atšauktos⟧ dėl karščio.", modality: "cancelled" },
    { text: "Jonas Girnius ⟦laimėjo bėgimą⟧." },
    { text: "Šeštadienį ⟦startuos bėgimas⟧ aplink ežerą.", modality: "planned" },
  ],
  counterExamples: [
    { text: "Stadione telpa tūkstantis žmonių.", because: "a building" },
    { text: "Taurė stovi vitrinoje.", because: "a thing" },
    { text: "Varžybų nugalėtojai bus paskelbti vėliau, jeigu jų bus.", because: "a condition" },
    { text: "Turnyras neįvyko.", because: "what did not take place" },
  ],
});
