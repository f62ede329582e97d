import { defineType } from "../type-rules.ts";

/** What an event of type visit needs, and when two mentions are one. */
export const visit = defineType({
  type: "visit",
  mentions: "one",
  inheritsDate: true,
  holds: true,
});
