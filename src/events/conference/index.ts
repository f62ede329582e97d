import { defineType } from "../type-rules.ts";

/** What an event of type conference needs, and when two mentions are one. */
export const conference = defineType({
  type: "conference",
  mentions: "one",
  inheritsDate: true,
  holds: true,
});
