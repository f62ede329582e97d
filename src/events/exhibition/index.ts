import { defineType } from "../type-rules.ts";

/** What an event of type exhibition needs, and when two mentions are one. */
export const exhibition = defineType({
  type: "exhibition",
  mentions: "many",
  inheritsDate: true,
  holds: false,
});
