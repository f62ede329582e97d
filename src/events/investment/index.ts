import { defineType } from "../type-rules.ts";

/** What an event of type investment needs, and when two mentions are one. */
export const investment = defineType({
  type: "investment",
  mentions: "many",
  inheritsDate: false,
  holds: false,
});
