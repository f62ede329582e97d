import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of religious service events. */
export const religiousServiceLt = defineFrame({
  id: "religious_service/lt",
  type: "religious_service",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "aukojo|laikė|celebravo|vedė",
        passive: "aukot(os|as)|aukoj(amos)",
        present: "aukojamos|aukoja",
        future: "aukos|laikys|celebruos",
      },
      object: "mišias|mišios|mišių|pamaldas|pamaldos|liturgij*",
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
  ],
  nouns: [
    {
      forms: "mišios|pamaldos|procesij(a|os|ą)|šv mišios",
      roles: { subject: "celebrant", by: "celebrant", of: "celebrant" },
    },
    { forms: "mišiose|pamaldose", told: true, roles: { subject: "celebrant", by: "celebrant", of: "celebrant" } },
  ],
  examples: [
    { text: "Katedroje ⟦aukotos šv. Mišios⟧." },
    { text: "⟦Mišias aukojo vyskupas⟧ Jonas Girnius." },
    { text: "Šventę ⟦užbaigė pamaldos⟧." },
    { text: "⟦Mišios vyks⟧ gegužės 9 d.", modality: "planned" },
    { text: "⟦Procesija atšaukta⟧.", modality: "cancelled" },
    { text: "Sekmadienį bažnyčioje ⟦vyko ekumeninės pamaldos⟧." },
  ],
  counterExamples: [
    { text: "Mišių laikas skelbiamas lentoje.", because: "nothing is said to be held" },
    { text: "Mišrus choras repetavo.", because: "another word" },
    { text: "Jis aukojo pinigų.", because: "money that is given" },
    { text: "Mišios neaukotos.", because: "a negated verb" },
  ],
});
