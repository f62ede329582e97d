import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of sport event events. */
export const sportEventLt = defineFrame({
  id: "sport_event/lt",
  type: "sport_event",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "laimėjo|nugalėjo|įveikė|iškovojo|pralaimėjo|sužaidė|triumfavo",
        future: "sužais|žais",
        passive: "sužaist(os|as)",
      },
      object:
        "bėgim*|turnyr*|varžyb*|maraton*|pusmaraton*|čempionat*|rungtyn*|taur(ė|ę|ės|es)|lenktyn*|regat*|final*|pirmenyb*|žaidyn*|kros*|estafet*|ral(is|io|į|yje)|triatlon*|spartakiad*|lyg(oje|os)|mač(as|e|o)|futbol*|krepšin*|tinklin*|šachmat*|irkl*|plauk*|dviratinink*|dvirač*",
      without: "premij*|rinkim*|konkurs*|sprendim*|apdovanojim*",
      roles: { subject: "competitor" },
    },
    {
      forms: {
        past: "startavo|varžėsi|rungtyniavo|rungėsi|lenktyniavo|bėgo|nubėgo|irklavo|plaukė|žaidė",
        present: "varžosi|rungiasi",
        future: "startuos|varžysis|rungsis|bėgs|rungtyniaus|lenktyniaus",
        infinitive: "varžytis|rungtis",
      },
      object:
        "bėgim*|turnyr*|varžyb*|maraton*|pusmaraton*|čempionat*|rungtyn*|taur(ė|ę|ės|es)|lenktyn*|regat*|final*|pirmenyb*|žaidyn*|kros*|estafet*|ral(is|io|į|yje)|triatlon*|spartakiad*|lyg(oje|os)|mač(as|e|o)|futbol*|krepšin*|tinklin*|šachmat*|irkl*|plauk*|dviratinink*|dvirač*|nuotol*|distancij*|tras(a|ą|oje)|įvart*|komand*|dalyvi*|sportinink*|bėgik*|plaukik*|ekipaž*|irkluotoj*|žaidėj*|valt(ys|ių)",
      without: "konkurs*|premij*|rinkim*|keltas|laivas",
      roles: { subject: "competitor", by: "competitor" },
    },
  ],
  nouns: [
    {
      forms:
        "turnyr(as|o|ą|ai|ų)|rungtyn(ės|ių|es)|varžyb(os|ų|as)|čempionat(as|o|ą|ai)|bėgim(as|o|ą|ai)|maraton(as|o|ą)|pusmaraton(is|io|į)|lenktyn(ės|ių|es)|(sporto |)žaidyn(ės|ių|es)|spartakiad(a|os|ą)|regat(a|os|ą)|pirmenyb(ės|ių|es)|kros(as|o|ą)|triatlon(as|o|ą)|estafet(ė|ės|ę)|(dviračių|pėsčiųjų|orientacinis|orientacinio) žyg(is|io|į)|rali(s|o)|olimpiad(a|os|ą)",
      without: "matematik*|fizik*|chemij*|protų",
      roles: { subject: "competitor", by: "competitor" },
    },
    {
      forms:
        "turnyr(e|uose)|rungtynėse|varžybose|čempionat(e|uose)|bėgim(e|uose)|maratone|pusmaratonyje|žaidynėse|regatoje|lenktynėse|spartakiadoje|pirmenybėse|krose|triatlone|estafetėje|(dviračių|pėsčiųjų) žygyje",
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
    { text: "⟦Rungtynes laimėjo⟧ svečių komanda." },
    { text: "Šimtas ⟦dviratininkų lenktyniavo⟧ aplink ežerą." },
  ],
  counterExamples: [
    { text: "Stadione telpa tūkstantis žmonių.", because: "a building" },
    { text: "Taurė stovi vitrinoje.", because: "a thing" },
    { text: "Varžybų nugalėtojai bus paskelbti vėliau, jeigu jų bus.", because: "a condition" },
    { text: "Turnyras neįvyko.", because: "what did not take place" },
    { text: "Įmonė nugalėjo viešųjų pirkimų konkurse.", because: "a tender, no match" },
  ],
});
