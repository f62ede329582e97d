import { defineType } from "../type-rules.ts";

/** What an event of type cooperation start needs, and when two mentions are one. */
export const cooperationStart = defineType({
  type: "cooperation_start",
  mentions: "one",
  inheritsDate: false,
  holds: false,
});
