import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of exchange events. */
export const exchangeLt = defineFrame({
  id: "exchange/lt",
  type: "exchange",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "stažavosi|tobulinosi|praktikavosi|savanoriavo|pasimokė",
        present: "stažuojasi|savanoriauja",
        future: "stažuosis|tobulinsis|savanoriaus",
      },
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
    {
      forms: { past: "apsikeitė|keitėsi", future: "apsikeis|keisis" },
      object: "mokiniais|studentais|moksleiviais|specialistais|mokytojais|savanoriais|darbuotojais",
      roles: { subject: "participant" },
    },
  ],
  nouns: [
    {
      forms:
        "(mokinių|studentų|jaunimo|moksleivių|mokytojų|specialistų|savanorių|kultūriniai|kultūrinių|tarptautiniai) main(ai|ų|us)|stažuot(ė|ės|ę|es)|mokym(ai|ų|us)|stovykl(a|os|ą|ų)|pratyb(os|ų|as)|kurs(ai|ų|us)|praktik(a|os|ą)|kūrybin(ės|ių) dirbtuv(ės|ių)|savanoryst(ė|ės)",
      without: "pastatyt*",
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
    {
      forms: "main(ai|ų|us)",
      object:
        "mokin*|student*|jaunim*|moksleivi*|mokykl*|gimnazij*|programa|programą|programos|specialist*|mokytoj*|kultūrini*|tarptautini*|miest*",
      without: "vert*|dovan*|nuomon*|preki*|informacij*|duomen*",
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
    {
      forms: "stažuot(ėje|ėse)|mokymuose|stovykl(oje|ose)|mainuose|kursuose|pratybose|dirbtuvėse",
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
    { text: "Bibliotekininkės savaitę ⟦stažavosi⟧ Rygoje." },
    { text: "Dvi mokyklos gegužę ⟦apsikeitė mokiniais⟧." },
  ],
  counterExamples: [
    { text: "Sklypų mainai užtruks.", because: "land that is exchanged" },
    { text: "Dalijimasis patirtimi naudingas.", because: "a general remark" },
    { text: "Valiutos kursas krito.", because: "money" },
    { text: "Stovykla neįvyko.", because: "what did not take place" },
    { text: "Kainos mainais už paslaugą nekinta.", because: "goods that are exchanged" },
  ],
});
