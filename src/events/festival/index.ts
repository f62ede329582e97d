import { defineType } from "../type-rules.ts";

/** What an event of type festival needs, and when two mentions are one. */
export const festival = defineType({
  type: "festival",
  mentions: "one",
  inheritsDate: true,
  holds: true,
});
