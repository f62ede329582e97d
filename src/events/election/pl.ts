import { defineFrame } from "../frame.ts";

/** How Polish releases tell of election events. */
export const electionPl = defineFrame({
  id: "election/pl",
  type: "election",
  language: "pl",
  verbs: [
    {
      forms: {
        past: "wybra(ł|ła|li|ły)|wygra(ł|ła|li) wybory|głosowa(li)",
        impersonal: "wybrano|wyłoniono",
        passive: "wybran(y|a|o|i|e|ą|ego|ej)|wyłonion(y|a|o|i)",
        future: "wybierze|wybiorą|wybierzemy",
        infinitive: "wybrać",
      },
      object:
        "przewodnicząc*|burmistrz*|prezydent*|rad(y|a|ę|zie)|radn*|zarząd*|wiceprzewodnicząc*|sołtys*|starost*|prezes*|głosów|głosami|delegat*|wybory|kadencj*|młodzieżow*|wójt*|senior*|posł*",
      without: "ofert*|wykonawc*|miejsca|projekt*|laureat*|nagrod*",
      roles: { subject: "elected", object: "elected", by: "voter" },
    },
  ],
  nouns: [{ forms: "wybor(y|ów|ach)|głosowani(e|a|u)", without: "budżet*" }],
  examples: [],
  counterExamples: [],
});
