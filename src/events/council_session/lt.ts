import { defineFrame } from "../frame.ts";

/** How Lithuanian releases tell of council session events. */
export const councilSessionLt = defineFrame({
  id: "council_session/lt",
  type: "council_session",
  language: "lt",
  verbs: [
    {
      forms: { past: "posėdžiavo", future: "posėdžiaus" },
      object: "taryb*|komitet*|komisij*",
      roles: { subject: "attendee", by: "chair" },
    },
  ],
  nouns: [
    {
      forms: "posėd(is|io|į|žiai|žių|žiu)|tarybos posėd(is|io)|sesij(a|os|ą)",
      object: "taryb*|komitet*|komisij*|iškilming*|kadencij*|neeilin*|savivaldyb*",
      roles: { subject: "attendee", by: "chair" },
    },
    { forms: "posėd(yje|žiuose)|sesijoje", told: true, roles: { subject: "attendee", by: "chair" } },
  ],
  examples: [],
  counterExamples: [],
});
