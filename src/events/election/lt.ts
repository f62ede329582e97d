import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of election events. */
export const electionLt = defineFrame({
  id: "election/lt",
  type: "election",
  language: "lt",
  verbs: [
    {
      forms: verbForms(
        "išrinkti išrenka išrinko, perrinkti perrenka perrinko, rinkti renka rinko, išsirinkti išsirenka išsirinko",
        { past: "išrinkome" },
      ),
      without:
        "nugalėtoj*|geriaus*|gražiaus*|laureat*|paraš*|lėš*|atliek*|projektus|vard(as|ą)|šiukšl*|grybus|uogas|param(a|ą|os)|labdar*|aukas|aukų|duomen*|spaud*|medži*|plakat*|logotip*|simbol*|idėj*|metų (mokytoj|žmogu|ūkinink|sportinink)*|gėles|žoles|žolyn*|informacij*|eksponat*|prisiminim*",
      roles: { subject: "elected", object: "elected" },
    },
    {
      forms: verbForms("laimėti laimi laimėjo, pralaimėti pralaimi pralaimėjo"),
      object: "rinkim*|antrąjį turą|antrame ture",
      roles: { subject: "elected" },
    },
    {
      forms: { past: "tapo|gavo|surinko|pelnė|iškovojo", future: "taps" },
      object: "(tarybos|seimo) (nariu|nare|nariais)|mandat*|daugiausia balsų",
      person: true,
      without: "projekt*|konkurs*|dainų|biudžet*",
      roles: { subject: "elected" },
    },
    {
      forms: { past: "balsavo", passive: "balsuota", future: "balsuos|balsuosime" },
      object: "rinkimuose|rinkimų dieną|rinkėjai|rinkėjų|apylink*",
      without: "posėd*|komitet*",
    },
  ],
  nouns: [
    {
      forms:
        "rinkim(ai|us|ų)|(mero|tarybos|seimo|savivaldybių|prezidento|seniūnaičių|pakartotini|pakartotinių) rinkim(ai|us|ų)|balsavim(as|o)|antr(as|asis|ojo) tur(as|o)",
      without: "biudžet*|projekt*|konkurs*|komisij*|puošm*|posėd*|slapt*",
    },
    { forms: "rinkimuose", told: true, roles: { subject: "elected" } },
  ],
  examples: [
    { text: "Kovo 30 d. – ⟦seniūnaičių rinkimai⟧.", modality: "planned" },
    { text: "Tarybos nariai ⟦išrinko pirmininką⟧." },
    { text: "Vicemere ⟦išrinkta Ona Beržė⟧." },
    { text: "Seniūnaičio ⟦rinkimai įvyko⟧ kovo 3 d." },
    { text: "2018 metais meru ⟦išrinktas Jonas Girnius⟧." },
    { text: "⟦Rinkimai vyks⟧ birželio 9 d.", modality: "planned" },
    { text: "⟦Rinkimai atšaukti⟧.", modality: "cancelled" },
    { text: "Antrajame ture ⟦rinkimus laimėjo⟧ Jonas Girnius." },
    { text: "Slaptu balsavimu pirmininke ⟦perrinkta Ona Beržė⟧." },
    { text: "Bendruomenės nariai pirmininku ⟦vienbalsiai išsirinko⟧ Petrą Eglę." },
    { text: "Kovo 5 d. Jonas Girnius ⟦tapo tarybos nariu⟧." },
    { text: "Seniūnaičius gyventojai ⟦rinks⟧ rugsėjo 9 d.", modality: "planned" },
  ],
  counterExamples: [
    { text: "Rinkimų įstatymas sudėtingas.", because: "the law on elections" },
    { text: "Pirmininkas neišrinktas.", because: "a negated verb" },
    { text: "Jis kalbėjo apie rinkimų rezultatus.", because: "talk of it" },
    { text: "Ar rinkimai vyks?", because: "a question tells nothing" },
    { text: "Vaikai rinko šiukšles parke.", because: "rubbish that is collected" },
    { text: "Savanoriai rinko paramą pabėgėliams.", because: "support that is gathered" },
    { text: "Vaikai rinko žolynus vainikams.", because: "plants that are picked" },
  ],
});
