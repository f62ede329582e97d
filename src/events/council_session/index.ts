import { defineType } from "../type-rules.ts";

/** What an event of type council session needs, and when two mentions are one. */
export const councilSession = defineType({
  type: "council_session",
  mentions: "one",
  inheritsDate: true,
  holds: true,
});
