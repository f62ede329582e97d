import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of exchange events. */
export const exchangeLt = defineFrame({
  id: "exchange/lt",
  type: "exchange",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "stažuotis stažuojasi stažavosi, tobulintis tobulinasi tobulinosi, praktikuotis praktikuojasi praktikavosi, savanoriauti savanoriauja savanoriavo, pasimokyti pasimoko pasimokė, stovyklauti stovyklauja stovyklavo, mokytis mokosi mokėsi",
      ),
      dated: true,
      without: "mokykloje|gimnazijoje|universitete|klasėje|institute|kalbos pamok*|skaityti",
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
    {
      forms: verbForms(
        "stažuotis stažuojasi stažavosi, tobulintis tobulinasi tobulinosi, praktikuotis praktikuojasi praktikavosi, savanoriauti savanoriauja savanoriavo, stovyklauti stovyklauja stovyklavo",
        { past: "sėmėsi patirties|patirties sėmėsi|(dalijosi|pasidalijo|dalinosi) patirtimi" },
      ),
      without: "universitete|universitetą",
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
    {
      forms: {
        past: "(stažuotis|mokytis|praktikuotis|savanoriauti|tobulintis|stovyklauti) (išvyko|vyko|atvyko|atvažiavo|važiavo)|(išvyko|vyko|atvyko|atvažiavo) (stažuotis|mokytis|praktikuotis|savanoriauti|tobulintis)",
        future:
          "(stažuotis|mokytis|praktikuotis|savanoriauti|tobulintis|stovyklauti) (išvyks|vyks|atvyks|atvažiuos)|(išvyks|vyks|atvyks) (stažuotis|mokytis|praktikuotis|savanoriauti|tobulintis)",
      },
      roles: { subject: "participant" },
    },
    {
      forms: { past: "išvyko|vyko|atvyko|nuvyko|išvažiavo", future: "išvyks|vyks|atvyks|nuvyks|išvažiuos" },
      object:
        "stažuotis|savanoriauti|praktikuotis|tobulintis|stažuotės|stažuotėms|stažuotę|(į|pagal) (mainus|mainų|stovyklą|mokymus|stažuotę)",
      roles: { subject: "participant" },
    },
    {
      forms: { past: "atliko|baigė|išklausė|užbaigė", future: "atliks|baigs", present: "atlieka" },
      object: "praktik(ą|as)|stažuot(ę|es)|savanoryst(ę|ės)|(kalbos|tęstinius|kvalifikacijos|savaitės) kurs(us|ą)",
      within: 5,
      dated: true,
      without: "universitet*|medicinos praktik*|karin*|teism*",
      roles: { subject: "participant" },
    },
    {
      forms: { past: "gyveno|apsigyveno|dirbo", future: "gyvens|dirbs" },
      object: "(priimančiose |vietos |)šeimose|mokinių šeimose|savanori(u|ais|e)|praktikant(u|ais|e)",
      within: 5,
      city: true,
      dated: true,
      without: "vaikyst*|tremt*|karo|visą gyvenimą|daugiavaik*",
      roles: { subject: "participant" },
    },
    {
      forms: { past: "vedė|surengė|organizavo|lankė", future: "ves|surengs|lankys" },
      object: "stovykl(ą|as)|mokymus|seminarus|dirbtuves|meistriškumo (pamokas|kursus)|kursus|plenerą",
      within: 4,
      without: "kasmet|kurso",
      roles: { subject: "participant" },
    },
    {
      forms: { past: "lankėsi|viešėjo|vyko|atvyko|svečiavosi|dalyvavo|išvyko", future: "lankysis|viešės|vyks|atvyks" },
      object:
        "pagal (mainų|jaunimo mainų|mokinių mainų|erasmus|„erasmus*)|mainų (programą|programoje|projektą|projekte|savaitėje)|erasmus",
      roles: { subject: "participant" },
    },
    {
      forms: verbForms("apsikeisti apsikeičia apsikeitė, keistis keičiasi keitėsi"),
      object:
        "mokiniais|studentais|moksleiviais|specialistais|mokytojais|savanoriais|darbuotojais|kolektyvais|delegacijomis",
      roles: { subject: "participant" },
    },
    {
      forms: { passive: "skirt(a|as|i|os)" },
      object: "(kūrybinėms |)dirbtuvėms|mokymams|stažuotei|praktikai",
      within: 2,
      without: "lėš*|eur*|patalp*|parod*",
      roles: { subject: "participant" },
    },
  ],
  nouns: [
    {
      forms:
        "(mokinių|studentų|jaunimo|moksleivių|mokytojų|specialistų|savanorių|kultūriniai|kultūrinių|tarptautiniai|jaunųjų savanorių|vaikų) main(ai|ų|us)|stažuot(ė|ės|ę|es)|mokym(ai|ų|us)|stovykl(a|os|ą|ų)|pratyb(os|ų|as)|kurs(ai|ų|us)|praktik(a|os|ą)|kūrybin(ės|ių|es) dirbtuv(ės|ių|es)|savanoryst(ė|ės)|dirbtuvės|plener(as|o|ą)|meistrišk(umo|umo) kurs(ai|ų)|mokymosi vizit(as|o)|akademij(a|os) jaunimui",
      without:
        "susitarimo dėl|sutarties dėl|dėl jaunimo|dėl savanor*|pastatyt*|aptart*|svarst*|diskutuot*|kalbėta|projekt(ą|as|ui)",
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
    {
      forms: "main(ai|ų|us)",
      object:
        "mokin*|student*|jaunim*|moksleivi*|mokykl*|gimnazij*|programa|programą|programos|specialist*|mokytoj*|kultūrini*|tarptautini*|miest*",
      without: "vert*|dovan*|nuomon*|preki*|informacij*|duomen*|aptart*|svarst*",
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
    {
      forms: "stažuot(ėje|ėse)|mokymuose|stovykl(oje|ose)|mainuose|kursuose|pratybose|dirbtuvėse|praktikoje|plenere",
      told: true,
      roles: { subject: "participant", of: "participant", by: "participant" },
    },
  ],
  examples: [
    { text: "2024 m. gegužę trys mokinės Bonoje ⟦atliko praktiką⟧." },
    { text: "2024 m. gegužę Plungėje moksleiviai ⟦gyveno šeimose⟧." },
    { text: "Gegužę treneris iš Bonos Plungėje ⟦vedė stovyklą⟧ jauniesiems irkluotojams." },
    { text: "⟦Tai jau ketvirti⟧ abiejų mokyklų ⟦mainai⟧." },
    { text: "Antroji diena ⟦skirta dirbtuvėms⟧." },
    { text: "Gegužę ⟦įvyko mokinių mainai⟧ su Bonos mokykla." },
    { text: "Darbuotojai ⟦dalyvavo mokymuose⟧ Tauragėje." },
    { text: "Mokytojų ⟦stažuotė prasidėjo⟧ kovo 4 d." },
    { text: "Rugsėjį ⟦vyks jaunimo mainai⟧.", modality: "planned" },
    { text: "⟦Stovykla atšaukta⟧.", modality: "cancelled" },
    { text: "Ugniagesiams ⟦surengti mokymai⟧." },
    { text: "Bibliotekininkės savaitę ⟦stažavosi⟧ Rygoje." },
    { text: "Dvi mokyklos gegužę ⟦apsikeitė mokiniais⟧." },
    { text: "Rugsėjį dvi slaugytojos ⟦stažuotis išvyko⟧ į Bergeną." },
    { text: "2019 m. liepą bibliotekininkės ⟦sėmėsi patirties⟧ Rygoje." },
    { text: "Liepos 3–9 d. prie ežero ⟦vyks stovykla⟧.", modality: "planned" },
  ],
  counterExamples: [
    { text: "2024 m. gegužę jis baigė medicinos praktiką Bonoje.", because: "a doctor's work" },
    { text: "1948 m. jis Plungėje gyveno daugiavaikėse šeimose.", because: "a life that is told" },
    { text: "Patalpos skirtos dirbtuvėms.", because: "what rooms are for" },
    { text: "Sklypų mainai užtruks.", because: "land that is exchanged" },
    { text: "Dalijimasis patirtimi naudingas.", because: "a general remark" },
    { text: "Valiutos kursas krito.", because: "money" },
    { text: "Stovykla neįvyko.", because: "what did not take place" },
    { text: "Miesto turguje vyko prekių mainai.", because: "goods that are exchanged" },
    { text: "Susitikime ketinama aptarti mokinių mainus.", because: "a topic" },
    { text: "Vaikai mokėsi miesto gimnazijoje.", because: "schooling is no exchange" },
  ],
});
