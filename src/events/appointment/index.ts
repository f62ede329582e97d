import { defineType } from "../type-rules.ts";

/** What an event of type appointment needs, and when two mentions are one. */
export const appointment = defineType({
  type: "appointment",
  mentions: "many",
  key: "appointee",
  inheritsDate: true,
  holds: false,
});
