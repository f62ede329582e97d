import { defineType } from "../type-rules.ts";

/** What an event of type award needs, and when two mentions are one. */
export const award = defineType({
  type: "award",
  mentions: "many",
  key: "recipient",
  inheritsDate: true,
  holds: false,
});
