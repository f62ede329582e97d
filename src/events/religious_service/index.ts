import { defineType } from "../type-rules.ts";

/** What an event of type religious service needs, and when two mentions are one. */
export const religiousService = defineType({
  type: "religious_service",
  mentions: "many",
  inheritsDate: true,
  holds: false,
});
