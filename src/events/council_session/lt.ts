import { verbForms } from "../../languages/lt/events/verb-forms.ts";
import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of council session events. */
export const councilSessionLt = defineFrame({
  id: "council_session/lt",
  type: "council_session",
  language: "lt",
  verbs: [
    {
      forms: verbForms("posėdžiauti posėdžiauja posėdžiavo", {
        past: "(susirinko|rinkosi|susirinkę|sugrįžo|sugužėjo|sukviesti) į (paskutinį posėdį|iškilmingą posėdį|nuotolinį posėdį|pirmąjį šių metų posėdį|posėdį|neeilinį posėdį|eilinį posėdį|pirmąjį posėdį)",
        future: "rinksis į (posėdį|neeilinį posėdį|eilinį posėdį)",
        present: "renkasi į (posėdį|neeilinį posėdį|eilinį posėdį|pirmąjį posėdį)",
      }),
      object: "taryb*|komitet*|komisij*|kolegij*|nariai",
      roles: { subject: "attendee", by: "chair" },
    },
    {
      forms: verbForms("pirmininkauti pirmininkauja pirmininkavo, vadovauti vadovauja vadovavo", { past: "vedė" }),
      object: "posėdžiui|posėdį|sesijai",
      within: 4,
      without: "teism*|seim*|vyriausyb*|valdyb*|redakcij*|iki",
      roles: { subject: "chair" },
    },
    {
      forms: { past: "dirbo", future: "dirbs" },
      object: "taryba",
      within: 6,
      dated: true,
      without: "jaunimo|nuo|iki|naujai",
    },
    {
      forms: { past: "svarstė|apsvarstė", future: "svarstys" },
      object: "posėdyje|posėdžiuose|tarybos nariai",
      without: "teism*|seim*|vyriausyb*",
    },
    {
      forms: { past: "rinkosi|susirinko", present: "renkasi", future: "rinksis|susirinks" },
      object: "taryba|tarybos nariai|naujos kadencijos",
      without: "koncert*|minė*|kapin*|parod*|švent*|konferencij*|jaunimo",
    },
  ],
  nouns: [
    {
      forms:
        "posėd(is|žiai)|(tarybos|komiteto|kolegijos|komisijos) (posėdis|posėdžio|posėdį|posėdžiai|posėdžiui|sesija|sesijos|sesiją)",
      without: "teism*|egzamin*|vyriausyb*|bylos|seimo|darbo grup*|valdybos|redakcij*",
      notBefore: "sal*|protokol*|sekretor*|pirminink*",
      roles: { by: "chair" },
    },
    {
      forms: "posėd(žio|į|žių|žiui)|sesij(a|os|ą)",
      object: "taryb*|komitet*|komisij*|iškilming*|kadencij*|neeilin*|eilin*|savivaldyb*|kolegij*|nuotolin*",
      without: "teism*|egzamin*|vyriausyb*|bylos",
      notBefore: "sal*|protokol*|sekretor*|pirminink*|medžiag*",
      roles: { by: "chair" },
    },
    {
      forms: "posėd(yje|žiuose)|sesijoje",
      without: "teism*|egzamin*|vyriausyb*|bylos",
      told: true,
      roles: { by: "chair" },
    },
  ],
  examples: [
    { text: "Kovo 30 d. ⟦dirbo⟧ rajono ⟦taryba⟧." },
    { text: "Kovo 21 d. – ⟦neeilinis tarybos posėdis⟧.", modality: "planned" },
    { text: "Iškilmingam ⟦posėdžiui pirmininkavo⟧ merė Rūta Kalnienė." },
    { text: "2018 m. kovo 4 d. taryba ⟦susirinko į paskutinį posėdį⟧." },
    { text: "Ketvirtadienį ⟦įvyko tarybos posėdis⟧." },
    { text: "Kovo 4 d. ⟦tarybos posėdyje⟧ išrinktas pirmininkas." },
    { text: "Kitas ⟦tarybos posėdis vyks⟧ birželio 9 d.", modality: "planned" },
    { text: "Komiteto ⟦posėdis numatytas⟧ birželio 3 d.", modality: "planned" },
    { text: "Tarybos ⟦posėdis atšauktas⟧.", modality: "cancelled" },
    { text: "Taryba ⟦posėdžiavo⟧ iki vidurnakčio." },
    { text: "Trečiadienį ⟦posėdžiavęs komitetas⟧ aptarė mokesčius." },
    { text: "⟦Posėdis įvyko⟧ 2019 m. kovo 4 d. rotušėje." },
    { text: "Gegužės 30 d. naujoji ⟦taryba rinksis⟧ rotušėje.", modality: "planned" },
  ],
  counterExamples: [
    {
      text: "Praėjusiais metais šventė baigėsi iškilmingu posėdžiu.",
      because: "the feast is told, not what closed it",
    },
    { text: "Taryboje yra 25 nariai.", because: "a council is only named" },
    { text: "Posėdžiai transliuojami internetu.", because: "nothing is said to be held" },
    { text: "Egzaminų sesija baigėsi.", because: "examinations" },
    { text: "Posėdžių salė suremontuota.", because: "a room" },
    { text: "Teismo posėdis vyko kovo 3 d.", because: "a court" },
    { text: "Įvyko redakcijos posėdis.", because: "a sitting of an editorial office" },
  ],
});
