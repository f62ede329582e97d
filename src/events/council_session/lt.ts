import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of council session events. */
export const councilSessionLt = defineFrame({
  id: "council_session/lt",
  type: "council_session",
  language: "lt",
  verbs: [
    {
      forms: {
        past: "posėdžiavo|susirinko į posėdį|rinkosi į posėdį",
        passive: "posėdžiavęs|posėdžiavus(i|io|iai|iame|ioje)",
        future: "posėdžiaus|rinksis į posėdį",
        present: "posėdžiauja|renkasi į posėdį",
      },
      object: "taryb*|komitet*|komisij*|kolegij*|nariai",
      roles: { subject: "attendee", by: "chair" },
    },
    { forms: { future: "svarstys" }, object: "posėdyje|posėdžiuose", without: "teism*|seim*|vyriausyb*" },
  ],
  nouns: [
    {
      forms: "posėd(is|io|į|žiai|žių|žiu|žiui)|tarybos posėd(is|io)|sesij(a|os|ą)",
      object: "taryb*|komitet*|komisij*|iškilming*|kadencij*|neeilin*|savivaldyb*|kolegij*|nuotolin*",
      without: "teism*|egzamin*|vyriausyb*|bylos",
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
    { text: "Ketvirtadienį ⟦įvyko tarybos posėdis⟧." },
    { text: "Kovo 4 d. ⟦tarybos posėdyje⟧ išrinktas pirmininkas." },
    { text: "Kitas ⟦tarybos posėdis vyks⟧ birželio 9 d.", modality: "planned" },
    { text: "Komiteto ⟦posėdis numatytas⟧ birželio 3 d.", modality: "planned" },
    { text: "Tarybos ⟦posėdis atšauktas⟧.", modality: "cancelled" },
    { text: "Taryba ⟦posėdžiavo⟧ iki vidurnakčio." },
    { text: "Trečiadienį ⟦posėdžiavęs komitetas⟧ aptarė mokesčius." },
  ],
  counterExamples: [
    { text: "Taryboje yra 25 nariai.", because: "a council is only named" },
    { text: "Posėdžiai transliuojami internetu.", because: "nothing is said to be held" },
    { text: "Egzaminų sesija baigėsi.", because: "examinations" },
    { text: "Posėdžių salė suremontuota.", because: "a room" },
    { text: "Teismo posėdis vyko kovo 3 d.", because: "a court" },
  ],
});
