import { defineType } from "../type-rules.ts";

/** What an event of type commemoration needs, and when two mentions are one. */
export const commemoration = defineType({
  type: "commemoration",
  mentions: "one",
  inheritsDate: true,
  holds: false,
});
