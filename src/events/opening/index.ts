import { defineType } from "../type-rules.ts";

/** What an event of type opening needs, and when two mentions are one. */
export const opening = defineType({
  type: "opening",
  mentions: "one",
  inheritsDate: true,
  holds: false,
});
