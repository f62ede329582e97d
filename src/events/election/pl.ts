import { defineFrame } from "../frame.ts";

/** How Polish releases tell of election events. */
export const electionPl = defineFrame({
  id: "election/pl",
  type: "election",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "wybra(ł|ła|ło|li|ły)|wygra(ł|ła|li) wybory|głosowa(li)",
        impersonal: "wybrano|wyłoniono",
        passive: "wybran(y|a|o|i|e|ą|ego|ej)|wyłonion(y|a|o|i)",
        future: "wybierze|wybiorą|wybierzemy",
        infinitive: "wybrać",
      },
      object:
        "przewodnicząc*|burmistrz*|prezydent*|rad(y|a|ę|zie)|radn*|zarząd*|wiceprzewodnicząc*|sołtys*|starost*|prezes*|głosów|głosami|delegat*|wybory|kadencj*|młodzieżow*|wójt*|senior*|posł*|władz*|skarbnik*|przedstawicielk*|przedstawiciela|naczelnik*|prezydi*|skład rady|wicestarost*|marszał*|sekretarza|królow*",
      without: "ofert*|wykonawc*|miejsca|projekt*|laureat*|nagrod*",
      roles: { subject: "elected", object: "elected", by: "voter" },
    },
    {
      forms: {
        past: "wygra(ł|ła)|zwycięży(ł|ła)|pokona(ł|ła)|zdoby(ł|ła)|uzyska(ł|ła)|otrzyma(ł|ła)",
        future: "zmierzą się",
      },
      object: "wybor*|kontrkandydat*|reelekcj*|mandat|drugiej turze|pierwszej turze|głosów|kandydatk*",
      without: "projekt*|mecz*|turniej*|bieg*|budżet*|konkurs*|plebiscyt*|uchwał*",
      person: true,
      roles: { subject: "elected" },
    },
    {
      forms: { past: "powierzy(li|ły|ło)", impersonal: "powierzono" },
      object: "mieszkańcy|zebranie|delegaci|członkowie|wyborcy|druhowie",
      person: true,
      roles: { object: "elected", to: "elected" },
    },
  ],
  nouns: [{ forms: "wybor(y|ów|ach)|głosowani(e|a|u)", without: "budżet*" }],
  examples: [
    { text: "Radni ⟦wybrali przewodniczącego⟧ rady." },
    { text: "Na wiceprzewodniczącą ⟦wybrano Ewę Krawiec⟧." },
    { text: "⟦Wybory⟧ sołtysa ⟦odbyły się⟧ 3 marca." },
    { text: "Jan Lis ⟦został wybrany burmistrzem⟧ w 2018 roku." },
    { text: "⟦Wybory⟧ do młodzieżowej rady ⟦odbędą się⟧ 9 maja.", modality: "planned" },
    { text: "⟦Wybory⟧ prezesa ⟦odwołano⟧.", modality: "cancelled" },
  ],
  counterExamples: [
    { text: "Wybrano najkorzystniejszą ofertę.", because: "an offer that is chosen" },
    { text: "Wykonawca zostanie wybrany w przetargu.", because: "a contractor that is chosen" },
    { text: "Prawo wyborcze jest skomplikowane.", because: "the law on elections" },
    { text: "Mieszkańcy wybrali trzy projekty.", because: "projects that are chosen" },
  ],
});
