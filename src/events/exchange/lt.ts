import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of exchange events. */
export const exchangeLt = defineFrame({
  id: "exchange/lt",
  type: "exchange",
  language: "lt",
  verbs: [
    {
      forms: { past: "stažavosi", future: "stažuosis" },
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
  ],
  nouns: [
    {
      forms:
        "mokinių main(ai|ų|us)|studentų main(ai|ų|us)|jaunimo main(ai|ų|us)|stažuot(ė|ės|ę)|mokym(ai|ų|us)|stovykl(a|os|ą)|pratyb(os|ų|as)|kurs(ai|ų|us)",
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
    {
      forms: "stažuotėje|mokymuose|stovykloje|mainuose",
      told: true,
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
  ],
  examples: [],
  counterExamples: [],
});
