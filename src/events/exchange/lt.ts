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
  examples: [
    { text: "Gegužę ⟦įvyko mokinių mainai⟧ su Bonos mokykla." },
    { text: "Darbuotojai ⟦dalyvavo mokymuose⟧ Tauragėje." },
    { text: "Mokytojų ⟦stažuotė prasidėjo⟧ kovo 4 d." },
    { text: "Rugsėjį ⟦vyks jaunimo mainai⟧.", modality: "planned" },
    { text: "⟦Stovykla atšaukta⟧.", modality: "cancelled" },
    { text: "Ugniagesiams ⟦surengti mokymai⟧." },
  ],
  counterExamples: [
    { text: "Sklypų mainai užtruks.", because: "land that is exchanged" },
    { text: "Dalijimasis patirtimi naudingas.", because: "a general remark" },
    { text: "Valiutos kursas krito.", because: "money" },
    { text: "Stovykla neįvyko.", because: "what did not take place" },
  ],
});
