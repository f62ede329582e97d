import { defineType } from "../type-rules.ts";

/** What an event of type meeting needs, and when two mentions are one. */
export const meeting = defineType({
  type: "meeting",
  mentions: "one",
  inheritsDate: true,
  holds: true,
});
